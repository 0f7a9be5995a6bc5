import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_articles_authors_role" AS ENUM('author', 'translator', 'interviewer', 'illustrator');
  CREATE TYPE "public"."enum_articles_kind" AS ENUM('editorial', 'article', 'review', 'letter', 'document', 'interview');
  CREATE TYPE "public"."enum_articles_language" AS ENUM('en-GB', 'en-US', 'ar', 'de', 'es', 'fr', 'he', 'it', 'la', 'nl', 'pl', 'pt', 'ru', 'sv', 'tr', 'uk');
  CREATE TYPE "public"."enum_articles_stage" AS ENUM('drafting', 'submitted', 'changesRequested', 'approved');
  CREATE TYPE "public"."enum_articles_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__articles_v_version_authors_role" AS ENUM('author', 'translator', 'interviewer', 'illustrator');
  CREATE TYPE "public"."enum__articles_v_version_kind" AS ENUM('editorial', 'article', 'review', 'letter', 'document', 'interview');
  CREATE TYPE "public"."enum__articles_v_version_language" AS ENUM('en-GB', 'en-US', 'ar', 'de', 'es', 'fr', 'he', 'it', 'la', 'nl', 'pl', 'pt', 'ru', 'sv', 'tr', 'uk');
  CREATE TYPE "public"."enum__articles_v_version_stage" AS ENUM('drafting', 'submitted', 'changesRequested', 'approved');
  CREATE TYPE "public"."enum__articles_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_references_type" AS ENUM('book', 'chapter', 'article-journal', 'article-magazine', 'article-newspaper', 'entry-encyclopedia', 'paper-conference', 'thesis', 'report', 'pamphlet', 'manuscript', 'personal_communication', 'speech', 'interview', 'legislation', 'webpage', 'post-weblog', 'motion_picture', 'document');
  CREATE TYPE "public"."enum__references_v_version_type" AS ENUM('book', 'chapter', 'article-journal', 'article-magazine', 'article-newspaper', 'entry-encyclopedia', 'paper-conference', 'thesis', 'report', 'pamphlet', 'manuscript', 'personal_communication', 'speech', 'interview', 'legislation', 'webpage', 'post-weblog', 'motion_picture', 'document');
  CREATE TYPE "public"."enum_quotations_label" AS ENUM('page', 'chapter', 'section', 'volume', 'part', 'book', 'paragraph', 'line', 'verse', 'note', 'folio', 'column', 'figure');
  CREATE TYPE "public"."enum_quotations_language" AS ENUM('en-GB', 'en-US', 'ar', 'de', 'es', 'fr', 'he', 'it', 'la', 'nl', 'pl', 'pt', 'ru', 'sv', 'tr', 'uk');
  CREATE TYPE "public"."enum_quotations_state" AS ENUM('unverified', 'verified', 'doubtful');
  CREATE TYPE "public"."enum__quotations_v_version_label" AS ENUM('page', 'chapter', 'section', 'volume', 'part', 'book', 'paragraph', 'line', 'verse', 'note', 'folio', 'column', 'figure');
  CREATE TYPE "public"."enum__quotations_v_version_language" AS ENUM('en-GB', 'en-US', 'ar', 'de', 'es', 'fr', 'he', 'it', 'la', 'nl', 'pl', 'pt', 'ru', 'sv', 'tr', 'uk');
  CREATE TYPE "public"."enum__quotations_v_version_state" AS ENUM('unverified', 'verified', 'doubtful');
  CREATE TYPE "public"."enum_turns_act" AS ENUM('submit', 'takeBack', 'requestChanges');
  CREATE TYPE "public"."enum_suggestions_source" AS ENUM('desk', 'file');
  CREATE TYPE "public"."enum_suggestions_state" AS ENUM('open', 'taken', 'left', 'withdrawn');
  CREATE TYPE "public"."enum_editions_kind" AS ENUM('first', 'correction', 'rollback');
  CREATE TYPE "public"."enum_audit_entries_outcome" AS ENUM('done', 'refused');
  CREATE TYPE "public"."enum_audit_entries_door" AS ENUM('rest', 'local', 'job');
  CREATE TYPE "public"."enum_users_roles" AS ENUM('writer', 'editor', 'publisher', 'admin');
  CREATE TYPE "public"."enum_users_messages" AS ENUM('reviewAsked', 'changesRequested', 'approved', 'lapsed', 'mentioned', 'suggested');
  CREATE TYPE "public"."enum_api_keys_scopes" AS ENUM('read', 'write', 'approve', 'publish', 'manage');
  CREATE TYPE "public"."enum_webhooks_events" AS ENUM('edition.published', 'edition.corrected', 'edition.withdrawn', 'article.withdrawn', 'article.reinstated', 'article.stageChanged');
  CREATE TYPE "public"."enum_webhook_deliveries_event" AS ENUM('edition.published', 'edition.corrected', 'edition.withdrawn', 'article.withdrawn', 'article.reinstated', 'article.stageChanged');
  CREATE TYPE "public"."enum_webhook_deliveries_state" AS ENUM('waiting', 'arrived', 'givenUp');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'sendMessage', 'deliverWebhook');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'sendMessage', 'deliverWebhook');
  CREATE TYPE "public"."enum_magazine_language" AS ENUM('en-GB', 'en-US', 'ar', 'de', 'es', 'fr', 'he', 'it', 'la', 'nl', 'pl', 'pt', 'ru', 'sv', 'tr', 'uk');
  CREATE TABLE "issues_contents" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar NOT NULL
  );
  
  CREATE TABLE "issues_withdrawn_articles" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"article_id" integer,
  	"at" timestamp(3) with time zone,
  	"by_id" integer,
  	"reason" varchar
  );
  
  CREATE TABLE "issues" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"number" numeric NOT NULL,
  	"label" varchar NOT NULL,
  	"title" varchar,
  	"note" varchar,
  	"cover_id" integer,
  	"slug" varchar,
  	"publication_date" timestamp(3) with time zone,
  	"text_deadline" timestamp(3) with time zone,
  	"pages" numeric,
  	"shop_u_r_l" varchar,
  	"withdrawn_at" timestamp(3) with time zone,
  	"withdrawal_reason" varchar,
  	"schedule_at" timestamp(3) with time zone,
  	"schedule_time_zone" varchar,
  	"schedule_manifest_hash" varchar,
  	"schedule_by_id" integer,
  	"schedule_note" varchar,
  	"schedule_corrections" jsonb,
  	"current_edition_id" integer,
  	"saved_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "issues_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" integer
  );
  
  CREATE TABLE "articles_authors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"contributor_id" integer,
  	"role" "enum_articles_authors_role" DEFAULT 'author'
  );
  
  CREATE TABLE "articles" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kicker" varchar,
  	"title" varchar,
  	"subtitle" varchar,
  	"standfirst" varchar,
  	"body" jsonb,
  	"kind" "enum_articles_kind" DEFAULT 'article',
  	"hero_id" integer,
  	"editors_note" varchar,
  	"language" "enum_articles_language" DEFAULT 'en-GB',
  	"slug" varchar,
  	"stage" "enum_articles_stage" DEFAULT 'drafting',
  	"assignee_id" integer,
  	"due" timestamp(3) with time zone,
  	"words" numeric,
  	"notes" numeric,
  	"content_hash" varchar,
  	"manuscript_id" integer,
  	"created_by_id" integer,
  	"saved_in" varchar,
  	"changed_by" jsonb,
  	"held_version" numeric,
  	"saved_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_articles_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "articles_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "articles_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"references_id" integer,
  	"quotations_id" integer,
  	"media_id" integer
  );
  
  CREATE TABLE "_articles_v_version_authors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"contributor_id" integer,
  	"role" "enum__articles_v_version_authors_role" DEFAULT 'author',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_kicker" varchar,
  	"version_title" varchar,
  	"version_subtitle" varchar,
  	"version_standfirst" varchar,
  	"version_body" jsonb,
  	"version_kind" "enum__articles_v_version_kind" DEFAULT 'article',
  	"version_hero_id" integer,
  	"version_editors_note" varchar,
  	"version_language" "enum__articles_v_version_language" DEFAULT 'en-GB',
  	"version_slug" varchar,
  	"version_stage" "enum__articles_v_version_stage" DEFAULT 'drafting',
  	"version_assignee_id" integer,
  	"version_due" timestamp(3) with time zone,
  	"version_words" numeric,
  	"version_notes" numeric,
  	"version_content_hash" varchar,
  	"version_manuscript_id" integer,
  	"version_created_by_id" integer,
  	"version_saved_in" varchar,
  	"version_changed_by" jsonb,
  	"version_held_version" numeric,
  	"version_saved_by_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__articles_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_articles_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_articles_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"references_id" integer,
  	"quotations_id" integer,
  	"media_id" integer
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"alt" varchar NOT NULL,
  	"caption" varchar,
  	"credit" varchar,
  	"licence" varchar,
  	"files" jsonb DEFAULT '{}'::jsonb NOT NULL,
  	"saved_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_w480_url" varchar,
  	"sizes_w480_width" numeric,
  	"sizes_w480_height" numeric,
  	"sizes_w480_mime_type" varchar,
  	"sizes_w480_filesize" numeric,
  	"sizes_w480_filename" varchar,
  	"sizes_w960_url" varchar,
  	"sizes_w960_width" numeric,
  	"sizes_w960_height" numeric,
  	"sizes_w960_mime_type" varchar,
  	"sizes_w960_filesize" numeric,
  	"sizes_w960_filename" varchar,
  	"sizes_w1440_url" varchar,
  	"sizes_w1440_width" numeric,
  	"sizes_w1440_height" numeric,
  	"sizes_w1440_mime_type" varchar,
  	"sizes_w1440_filesize" numeric,
  	"sizes_w1440_filename" varchar,
  	"sizes_card_url" varchar,
  	"sizes_card_width" numeric,
  	"sizes_card_height" numeric,
  	"sizes_card_mime_type" varchar,
  	"sizes_card_filesize" numeric,
  	"sizes_card_filename" varchar
  );
  
  CREATE TABLE "manuscripts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"sha256" varchar NOT NULL,
  	"article_id" integer,
  	"issue_id" integer,
  	"imported_by_id" integer,
  	"report" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "references_author" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"given" varchar,
  	"family" varchar,
  	"suffix" varchar,
  	"literal" varchar
  );
  
  CREATE TABLE "references_container_author" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"given" varchar,
  	"family" varchar,
  	"suffix" varchar,
  	"literal" varchar
  );
  
  CREATE TABLE "references_recipient" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"given" varchar,
  	"family" varchar,
  	"suffix" varchar,
  	"literal" varchar
  );
  
  CREATE TABLE "references_interviewer" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"given" varchar,
  	"family" varchar,
  	"suffix" varchar,
  	"literal" varchar
  );
  
  CREATE TABLE "references_editor" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"given" varchar,
  	"family" varchar,
  	"suffix" varchar,
  	"literal" varchar
  );
  
  CREATE TABLE "references_translator" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"given" varchar,
  	"family" varchar,
  	"suffix" varchar,
  	"literal" varchar
  );
  
  CREATE TABLE "references" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"type" "enum_references_type" DEFAULT 'book' NOT NULL,
  	"title" varchar NOT NULL,
  	"container_title" varchar,
  	"publisher" varchar,
  	"publisher_place" varchar,
  	"year" varchar,
  	"volume" varchar,
  	"number_of_volumes" varchar,
  	"issue" varchar,
  	"page" varchar,
  	"edition" varchar,
  	"doi" varchar,
  	"isbn" varchar,
  	"issn" varchar,
  	"url" varchar,
  	"accessed" varchar,
  	"archive" varchar,
  	"archive_location" varchar,
  	"title_short" varchar,
  	"original_title" varchar,
  	"original_year" varchar,
  	"collection_title" varchar,
  	"genre" varchar,
  	"number" varchar,
  	"event_title" varchar,
  	"status" varchar,
  	"language" varchar,
  	"remarks" varchar,
  	"key" varchar,
  	"manager_i_ds" jsonb,
  	"merged_into_id" integer,
  	"saved_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_references_author_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"given" varchar,
  	"family" varchar,
  	"suffix" varchar,
  	"literal" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_references_container_author_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"given" varchar,
  	"family" varchar,
  	"suffix" varchar,
  	"literal" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_references_recipient_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"given" varchar,
  	"family" varchar,
  	"suffix" varchar,
  	"literal" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_references_interviewer_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"given" varchar,
  	"family" varchar,
  	"suffix" varchar,
  	"literal" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_references_editor_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"given" varchar,
  	"family" varchar,
  	"suffix" varchar,
  	"literal" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_references_translator_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"given" varchar,
  	"family" varchar,
  	"suffix" varchar,
  	"literal" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_references_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_type" "enum__references_v_version_type" DEFAULT 'book' NOT NULL,
  	"version_title" varchar NOT NULL,
  	"version_container_title" varchar,
  	"version_publisher" varchar,
  	"version_publisher_place" varchar,
  	"version_year" varchar,
  	"version_volume" varchar,
  	"version_number_of_volumes" varchar,
  	"version_issue" varchar,
  	"version_page" varchar,
  	"version_edition" varchar,
  	"version_doi" varchar,
  	"version_isbn" varchar,
  	"version_issn" varchar,
  	"version_url" varchar,
  	"version_accessed" varchar,
  	"version_archive" varchar,
  	"version_archive_location" varchar,
  	"version_title_short" varchar,
  	"version_original_title" varchar,
  	"version_original_year" varchar,
  	"version_collection_title" varchar,
  	"version_genre" varchar,
  	"version_number" varchar,
  	"version_event_title" varchar,
  	"version_status" varchar,
  	"version_language" varchar,
  	"version_remarks" varchar,
  	"version_key" varchar,
  	"version_manager_i_ds" jsonb,
  	"version_merged_into_id" integer,
  	"version_saved_by_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "quotations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL,
  	"reference_id" integer NOT NULL,
  	"label" "enum_quotations_label" DEFAULT 'page',
  	"locator" varchar,
  	"speaker" varchar,
  	"language" "enum_quotations_language",
  	"original_text" varchar,
  	"translation_credit" varchar,
  	"state" "enum_quotations_state" DEFAULT 'unverified' NOT NULL,
  	"against_printing" varchar,
  	"evidence" varchar,
  	"scan_id" integer,
  	"verified_by_id" integer,
  	"verified_at" timestamp(3) with time zone,
  	"permission" varchar,
  	"saved_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_quotations_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_text" varchar NOT NULL,
  	"version_reference_id" integer NOT NULL,
  	"version_label" "enum__quotations_v_version_label" DEFAULT 'page',
  	"version_locator" varchar,
  	"version_speaker" varchar,
  	"version_language" "enum__quotations_v_version_language",
  	"version_original_text" varchar,
  	"version_translation_credit" varchar,
  	"version_state" "enum__quotations_v_version_state" DEFAULT 'unverified' NOT NULL,
  	"version_against_printing" varchar,
  	"version_evidence" varchar,
  	"version_scan_id" integer,
  	"version_verified_by_id" integer,
  	"version_verified_at" timestamp(3) with time zone,
  	"version_permission" varchar,
  	"version_saved_by_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "contributors" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"given" varchar,
  	"family" varchar,
  	"name" varchar NOT NULL,
  	"about" varchar,
  	"url" varchar,
  	"portrait_id" integer,
  	"slug" varchar,
  	"saved_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "turns" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"article_id" integer NOT NULL,
  	"act" "enum_turns_act" NOT NULL,
  	"content_hash" varchar NOT NULL,
  	"version" numeric,
  	"by_id" integer NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sign_offs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"article_id" integer NOT NULL,
  	"kind" varchar NOT NULL,
  	"content_hash" varchar NOT NULL,
  	"by_id" integer NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"note" varchar,
  	"four_eyes" boolean DEFAULT false NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "comments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"article_id" integer NOT NULL,
  	"text" varchar NOT NULL,
  	"answers_id" integer,
  	"anchor" jsonb,
  	"content_hash" varchar NOT NULL,
  	"by_id" integer NOT NULL,
  	"author_name" varchar,
  	"at" timestamp(3) with time zone NOT NULL,
  	"resolved_by_id" integer,
  	"resolved_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "comments_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "suggestions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"article_id" integer NOT NULL,
  	"words" varchar,
  	"change" jsonb,
  	"base" jsonb,
  	"fingerprint" varchar NOT NULL,
  	"content_hash" varchar NOT NULL,
  	"author_id" integer,
  	"author_name" varchar NOT NULL,
  	"by_id" integer NOT NULL,
  	"source" "enum_suggestions_source" NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"message" varchar,
  	"state" "enum_suggestions_state" NOT NULL,
  	"settled_by_id" integer,
  	"settled_at" timestamp(3) with time zone,
  	"answer" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "editions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"issue_id" integer NOT NULL,
  	"ordinal" numeric NOT NULL,
  	"kind" "enum_editions_kind" NOT NULL,
  	"manifest_hash" varchar NOT NULL,
  	"manifest" jsonb NOT NULL,
  	"head" jsonb NOT NULL,
  	"by_id" integer NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"note" varchar,
  	"corrections" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "audit_entries" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"event" varchar NOT NULL,
  	"outcome" "enum_audit_entries_outcome" NOT NULL,
  	"reason" varchar,
  	"actor_id" integer,
  	"actor_name" varchar,
  	"api_key" varchar,
  	"door" "enum_audit_entries_door" NOT NULL,
  	"subject" varchar NOT NULL,
  	"hash_before" varchar,
  	"hash_after" varchar,
  	"details" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "word_exports" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"article_id" integer,
  	"content_hash" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"kept" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_roles" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_users_roles",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_messages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_users_messages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"contributor_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "api_keys_scopes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_api_keys_scopes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "api_keys" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"user_id" integer NOT NULL,
  	"begins" varchar NOT NULL,
  	"hash" varchar NOT NULL,
  	"used_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "webhooks_events" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_webhooks_events",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "webhooks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar NOT NULL,
  	"is_paused" boolean DEFAULT false,
  	"secret" varchar,
  	"saved_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "webhook_deliveries" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"event" "enum_webhook_deliveries_event" NOT NULL,
  	"state" "enum_webhook_deliveries_state" NOT NULL,
  	"webhook_id" integer,
  	"url" varchar NOT NULL,
  	"tries" numeric NOT NULL,
  	"tried_at" timestamp(3) with time zone,
  	"answer" numeric,
  	"failure" varchar,
  	"message_i_d" varchar NOT NULL,
  	"message" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"issues_id" integer,
  	"media_id" integer,
  	"manuscripts_id" integer,
  	"references_id" integer,
  	"quotations_id" integer,
  	"contributors_id" integer,
  	"users_id" integer,
  	"webhooks_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "magazine_sign_offs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" varchar NOT NULL
  );
  
  CREATE TABLE "magazine" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar DEFAULT 'Untitled magazine' NOT NULL,
  	"tagline" varchar,
  	"publisher" varchar,
  	"issn" varchar,
  	"language" "enum_magazine_language" DEFAULT 'en-GB' NOT NULL,
  	"time_zone" varchar DEFAULT 'UTC' NOT NULL,
  	"about" varchar,
  	"shop_u_r_l" varchar,
  	"distinct_signers" boolean DEFAULT false,
  	"four_eyes" boolean DEFAULT true,
  	"words_per_page" numeric DEFAULT 450 NOT NULL,
  	"citation_style" varchar,
  	"strict_ibid" boolean DEFAULT true,
  	"spell_out_shared" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "issues_contents" ADD CONSTRAINT "issues_contents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "issues_withdrawn_articles" ADD CONSTRAINT "issues_withdrawn_articles_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "issues_withdrawn_articles" ADD CONSTRAINT "issues_withdrawn_articles_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "issues_withdrawn_articles" ADD CONSTRAINT "issues_withdrawn_articles_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "issues" ADD CONSTRAINT "issues_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "issues" ADD CONSTRAINT "issues_schedule_by_id_users_id_fk" FOREIGN KEY ("schedule_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "issues" ADD CONSTRAINT "issues_current_edition_id_editions_id_fk" FOREIGN KEY ("current_edition_id") REFERENCES "public"."editions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "issues" ADD CONSTRAINT "issues_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "issues_rels" ADD CONSTRAINT "issues_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "issues_rels" ADD CONSTRAINT "issues_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_authors" ADD CONSTRAINT "articles_authors_contributor_id_contributors_id_fk" FOREIGN KEY ("contributor_id") REFERENCES "public"."contributors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_authors" ADD CONSTRAINT "articles_authors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_hero_id_media_id_fk" FOREIGN KEY ("hero_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_manuscript_id_manuscripts_id_fk" FOREIGN KEY ("manuscript_id") REFERENCES "public"."manuscripts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_texts" ADD CONSTRAINT "articles_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_quotations_fk" FOREIGN KEY ("quotations_id") REFERENCES "public"."quotations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_authors" ADD CONSTRAINT "_articles_v_version_authors_contributor_id_contributors_id_fk" FOREIGN KEY ("contributor_id") REFERENCES "public"."contributors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_version_authors" ADD CONSTRAINT "_articles_v_version_authors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_parent_id_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_hero_id_media_id_fk" FOREIGN KEY ("version_hero_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_assignee_id_users_id_fk" FOREIGN KEY ("version_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_manuscript_id_manuscripts_id_fk" FOREIGN KEY ("version_manuscript_id") REFERENCES "public"."manuscripts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_texts" ADD CONSTRAINT "_articles_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_quotations_fk" FOREIGN KEY ("quotations_id") REFERENCES "public"."quotations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "manuscripts" ADD CONSTRAINT "manuscripts_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "manuscripts" ADD CONSTRAINT "manuscripts_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "manuscripts" ADD CONSTRAINT "manuscripts_imported_by_id_users_id_fk" FOREIGN KEY ("imported_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "references_author" ADD CONSTRAINT "references_author_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "references_container_author" ADD CONSTRAINT "references_container_author_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "references_recipient" ADD CONSTRAINT "references_recipient_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "references_interviewer" ADD CONSTRAINT "references_interviewer_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "references_editor" ADD CONSTRAINT "references_editor_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "references_translator" ADD CONSTRAINT "references_translator_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "references" ADD CONSTRAINT "references_merged_into_id_references_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."references"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "references" ADD CONSTRAINT "references_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_references_author_v" ADD CONSTRAINT "_references_author_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_references_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_references_container_author_v" ADD CONSTRAINT "_references_container_author_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_references_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_references_recipient_v" ADD CONSTRAINT "_references_recipient_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_references_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_references_interviewer_v" ADD CONSTRAINT "_references_interviewer_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_references_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_references_editor_v" ADD CONSTRAINT "_references_editor_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_references_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_references_translator_v" ADD CONSTRAINT "_references_translator_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_references_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_references_v" ADD CONSTRAINT "_references_v_parent_id_references_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."references"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_references_v" ADD CONSTRAINT "_references_v_version_merged_into_id_references_id_fk" FOREIGN KEY ("version_merged_into_id") REFERENCES "public"."references"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_references_v" ADD CONSTRAINT "_references_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "quotations" ADD CONSTRAINT "quotations_reference_id_references_id_fk" FOREIGN KEY ("reference_id") REFERENCES "public"."references"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "quotations" ADD CONSTRAINT "quotations_scan_id_media_id_fk" FOREIGN KEY ("scan_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "quotations" ADD CONSTRAINT "quotations_verified_by_id_users_id_fk" FOREIGN KEY ("verified_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "quotations" ADD CONSTRAINT "quotations_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_quotations_v" ADD CONSTRAINT "_quotations_v_parent_id_quotations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."quotations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_quotations_v" ADD CONSTRAINT "_quotations_v_version_reference_id_references_id_fk" FOREIGN KEY ("version_reference_id") REFERENCES "public"."references"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_quotations_v" ADD CONSTRAINT "_quotations_v_version_scan_id_media_id_fk" FOREIGN KEY ("version_scan_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_quotations_v" ADD CONSTRAINT "_quotations_v_version_verified_by_id_users_id_fk" FOREIGN KEY ("version_verified_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_quotations_v" ADD CONSTRAINT "_quotations_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contributors" ADD CONSTRAINT "contributors_portrait_id_media_id_fk" FOREIGN KEY ("portrait_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contributors" ADD CONSTRAINT "contributors_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "turns" ADD CONSTRAINT "turns_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "turns" ADD CONSTRAINT "turns_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_answers_id_comments_id_fk" FOREIGN KEY ("answers_id") REFERENCES "public"."comments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_resolved_by_id_users_id_fk" FOREIGN KEY ("resolved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments_rels" ADD CONSTRAINT "comments_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "comments_rels" ADD CONSTRAINT "comments_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_settled_by_id_users_id_fk" FOREIGN KEY ("settled_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editions" ADD CONSTRAINT "editions_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editions" ADD CONSTRAINT "editions_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "word_exports" ADD CONSTRAINT "word_exports_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_messages" ADD CONSTRAINT "users_messages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_contributor_id_contributors_id_fk" FOREIGN KEY ("contributor_id") REFERENCES "public"."contributors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "api_keys_scopes" ADD CONSTRAINT "api_keys_scopes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."api_keys"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "webhooks_events" ADD CONSTRAINT "webhooks_events_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "webhooks" ADD CONSTRAINT "webhooks_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_webhook_id_webhooks_id_fk" FOREIGN KEY ("webhook_id") REFERENCES "public"."webhooks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_issues_fk" FOREIGN KEY ("issues_id") REFERENCES "public"."issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_manuscripts_fk" FOREIGN KEY ("manuscripts_id") REFERENCES "public"."manuscripts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_quotations_fk" FOREIGN KEY ("quotations_id") REFERENCES "public"."quotations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_contributors_fk" FOREIGN KEY ("contributors_id") REFERENCES "public"."contributors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_webhooks_fk" FOREIGN KEY ("webhooks_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "magazine_sign_offs" ADD CONSTRAINT "magazine_sign_offs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."magazine"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "issues_contents_order_idx" ON "issues_contents" USING btree ("_order");
  CREATE INDEX "issues_contents_parent_id_idx" ON "issues_contents" USING btree ("_parent_id");
  CREATE INDEX "issues_withdrawn_articles_order_idx" ON "issues_withdrawn_articles" USING btree ("_order");
  CREATE INDEX "issues_withdrawn_articles_parent_id_idx" ON "issues_withdrawn_articles" USING btree ("_parent_id");
  CREATE INDEX "issues_withdrawn_articles_article_idx" ON "issues_withdrawn_articles" USING btree ("article_id");
  CREATE INDEX "issues_withdrawn_articles_by_idx" ON "issues_withdrawn_articles" USING btree ("by_id");
  CREATE INDEX "issues_name_idx" ON "issues" USING btree ("name");
  CREATE UNIQUE INDEX "issues_number_idx" ON "issues" USING btree ("number");
  CREATE INDEX "issues_cover_idx" ON "issues" USING btree ("cover_id");
  CREATE UNIQUE INDEX "issues_slug_idx" ON "issues" USING btree ("slug");
  CREATE INDEX "issues_publication_date_idx" ON "issues" USING btree ("publication_date");
  CREATE INDEX "issues_schedule_schedule_at_idx" ON "issues" USING btree ("schedule_at");
  CREATE INDEX "issues_schedule_schedule_by_idx" ON "issues" USING btree ("schedule_by_id");
  CREATE INDEX "issues_current_edition_idx" ON "issues" USING btree ("current_edition_id");
  CREATE INDEX "issues_saved_by_idx" ON "issues" USING btree ("saved_by_id");
  CREATE INDEX "issues_updated_at_idx" ON "issues" USING btree ("updated_at");
  CREATE INDEX "issues_created_at_idx" ON "issues" USING btree ("created_at");
  CREATE INDEX "issues_rels_order_idx" ON "issues_rels" USING btree ("order");
  CREATE INDEX "issues_rels_parent_idx" ON "issues_rels" USING btree ("parent_id");
  CREATE INDEX "issues_rels_path_idx" ON "issues_rels" USING btree ("path");
  CREATE INDEX "issues_rels_articles_id_idx" ON "issues_rels" USING btree ("articles_id");
  CREATE INDEX "articles_authors_order_idx" ON "articles_authors" USING btree ("_order");
  CREATE INDEX "articles_authors_parent_id_idx" ON "articles_authors" USING btree ("_parent_id");
  CREATE INDEX "articles_authors_contributor_idx" ON "articles_authors" USING btree ("contributor_id");
  CREATE INDEX "articles_title_idx" ON "articles" USING btree ("title");
  CREATE INDEX "articles_hero_idx" ON "articles" USING btree ("hero_id");
  CREATE UNIQUE INDEX "articles_slug_idx" ON "articles" USING btree ("slug");
  CREATE INDEX "articles_stage_idx" ON "articles" USING btree ("stage");
  CREATE INDEX "articles_assignee_idx" ON "articles" USING btree ("assignee_id");
  CREATE INDEX "articles_due_idx" ON "articles" USING btree ("due");
  CREATE INDEX "articles_content_hash_idx" ON "articles" USING btree ("content_hash");
  CREATE INDEX "articles_manuscript_idx" ON "articles" USING btree ("manuscript_id");
  CREATE INDEX "articles_created_by_idx" ON "articles" USING btree ("created_by_id");
  CREATE INDEX "articles_saved_by_idx" ON "articles" USING btree ("saved_by_id");
  CREATE INDEX "articles_updated_at_idx" ON "articles" USING btree ("updated_at");
  CREATE INDEX "articles_created_at_idx" ON "articles" USING btree ("created_at");
  CREATE INDEX "articles__status_idx" ON "articles" USING btree ("_status");
  CREATE INDEX "articles_texts_order_parent" ON "articles_texts" USING btree ("order","parent_id");
  CREATE INDEX "articles_rels_order_idx" ON "articles_rels" USING btree ("order");
  CREATE INDEX "articles_rels_parent_idx" ON "articles_rels" USING btree ("parent_id");
  CREATE INDEX "articles_rels_path_idx" ON "articles_rels" USING btree ("path");
  CREATE INDEX "articles_rels_references_id_idx" ON "articles_rels" USING btree ("references_id");
  CREATE INDEX "articles_rels_quotations_id_idx" ON "articles_rels" USING btree ("quotations_id");
  CREATE INDEX "articles_rels_media_id_idx" ON "articles_rels" USING btree ("media_id");
  CREATE INDEX "_articles_v_version_authors_order_idx" ON "_articles_v_version_authors" USING btree ("_order");
  CREATE INDEX "_articles_v_version_authors_parent_id_idx" ON "_articles_v_version_authors" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_authors_contributor_idx" ON "_articles_v_version_authors" USING btree ("contributor_id");
  CREATE INDEX "_articles_v_parent_idx" ON "_articles_v" USING btree ("parent_id");
  CREATE INDEX "_articles_v_version_version_title_idx" ON "_articles_v" USING btree ("version_title");
  CREATE INDEX "_articles_v_version_version_hero_idx" ON "_articles_v" USING btree ("version_hero_id");
  CREATE INDEX "_articles_v_version_version_slug_idx" ON "_articles_v" USING btree ("version_slug");
  CREATE INDEX "_articles_v_version_version_stage_idx" ON "_articles_v" USING btree ("version_stage");
  CREATE INDEX "_articles_v_version_version_assignee_idx" ON "_articles_v" USING btree ("version_assignee_id");
  CREATE INDEX "_articles_v_version_version_due_idx" ON "_articles_v" USING btree ("version_due");
  CREATE INDEX "_articles_v_version_version_content_hash_idx" ON "_articles_v" USING btree ("version_content_hash");
  CREATE INDEX "_articles_v_version_version_manuscript_idx" ON "_articles_v" USING btree ("version_manuscript_id");
  CREATE INDEX "_articles_v_version_version_created_by_idx" ON "_articles_v" USING btree ("version_created_by_id");
  CREATE INDEX "_articles_v_version_version_saved_by_idx" ON "_articles_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_articles_v_version_version_updated_at_idx" ON "_articles_v" USING btree ("version_updated_at");
  CREATE INDEX "_articles_v_version_version_created_at_idx" ON "_articles_v" USING btree ("version_created_at");
  CREATE INDEX "_articles_v_version_version__status_idx" ON "_articles_v" USING btree ("version__status");
  CREATE INDEX "_articles_v_created_at_idx" ON "_articles_v" USING btree ("created_at");
  CREATE INDEX "_articles_v_updated_at_idx" ON "_articles_v" USING btree ("updated_at");
  CREATE INDEX "_articles_v_latest_idx" ON "_articles_v" USING btree ("latest");
  CREATE INDEX "_articles_v_autosave_idx" ON "_articles_v" USING btree ("autosave");
  CREATE INDEX "_articles_v_texts_order_parent" ON "_articles_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_articles_v_rels_order_idx" ON "_articles_v_rels" USING btree ("order");
  CREATE INDEX "_articles_v_rels_parent_idx" ON "_articles_v_rels" USING btree ("parent_id");
  CREATE INDEX "_articles_v_rels_path_idx" ON "_articles_v_rels" USING btree ("path");
  CREATE INDEX "_articles_v_rels_references_id_idx" ON "_articles_v_rels" USING btree ("references_id");
  CREATE INDEX "_articles_v_rels_quotations_id_idx" ON "_articles_v_rels" USING btree ("quotations_id");
  CREATE INDEX "_articles_v_rels_media_id_idx" ON "_articles_v_rels" USING btree ("media_id");
  CREATE INDEX "media_saved_by_idx" ON "media" USING btree ("saved_by_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_w480_sizes_w480_filename_idx" ON "media" USING btree ("sizes_w480_filename");
  CREATE INDEX "media_sizes_w960_sizes_w960_filename_idx" ON "media" USING btree ("sizes_w960_filename");
  CREATE INDEX "media_sizes_w1440_sizes_w1440_filename_idx" ON "media" USING btree ("sizes_w1440_filename");
  CREATE INDEX "media_sizes_card_sizes_card_filename_idx" ON "media" USING btree ("sizes_card_filename");
  CREATE INDEX "manuscripts_sha256_idx" ON "manuscripts" USING btree ("sha256");
  CREATE INDEX "manuscripts_article_idx" ON "manuscripts" USING btree ("article_id");
  CREATE INDEX "manuscripts_issue_idx" ON "manuscripts" USING btree ("issue_id");
  CREATE INDEX "manuscripts_imported_by_idx" ON "manuscripts" USING btree ("imported_by_id");
  CREATE INDEX "manuscripts_updated_at_idx" ON "manuscripts" USING btree ("updated_at");
  CREATE INDEX "manuscripts_created_at_idx" ON "manuscripts" USING btree ("created_at");
  CREATE UNIQUE INDEX "manuscripts_filename_idx" ON "manuscripts" USING btree ("filename");
  CREATE INDEX "references_author_order_idx" ON "references_author" USING btree ("_order");
  CREATE INDEX "references_author_parent_id_idx" ON "references_author" USING btree ("_parent_id");
  CREATE INDEX "references_container_author_order_idx" ON "references_container_author" USING btree ("_order");
  CREATE INDEX "references_container_author_parent_id_idx" ON "references_container_author" USING btree ("_parent_id");
  CREATE INDEX "references_recipient_order_idx" ON "references_recipient" USING btree ("_order");
  CREATE INDEX "references_recipient_parent_id_idx" ON "references_recipient" USING btree ("_parent_id");
  CREATE INDEX "references_interviewer_order_idx" ON "references_interviewer" USING btree ("_order");
  CREATE INDEX "references_interviewer_parent_id_idx" ON "references_interviewer" USING btree ("_parent_id");
  CREATE INDEX "references_editor_order_idx" ON "references_editor" USING btree ("_order");
  CREATE INDEX "references_editor_parent_id_idx" ON "references_editor" USING btree ("_parent_id");
  CREATE INDEX "references_translator_order_idx" ON "references_translator" USING btree ("_order");
  CREATE INDEX "references_translator_parent_id_idx" ON "references_translator" USING btree ("_parent_id");
  CREATE INDEX "references_name_idx" ON "references" USING btree ("name");
  CREATE INDEX "references_title_idx" ON "references" USING btree ("title");
  CREATE INDEX "references_year_idx" ON "references" USING btree ("year");
  CREATE INDEX "references_doi_idx" ON "references" USING btree ("doi");
  CREATE INDEX "references_isbn_idx" ON "references" USING btree ("isbn");
  CREATE INDEX "references_key_idx" ON "references" USING btree ("key");
  CREATE INDEX "references_merged_into_idx" ON "references" USING btree ("merged_into_id");
  CREATE INDEX "references_saved_by_idx" ON "references" USING btree ("saved_by_id");
  CREATE INDEX "references_updated_at_idx" ON "references" USING btree ("updated_at");
  CREATE INDEX "references_created_at_idx" ON "references" USING btree ("created_at");
  CREATE INDEX "_references_author_v_order_idx" ON "_references_author_v" USING btree ("_order");
  CREATE INDEX "_references_author_v_parent_id_idx" ON "_references_author_v" USING btree ("_parent_id");
  CREATE INDEX "_references_container_author_v_order_idx" ON "_references_container_author_v" USING btree ("_order");
  CREATE INDEX "_references_container_author_v_parent_id_idx" ON "_references_container_author_v" USING btree ("_parent_id");
  CREATE INDEX "_references_recipient_v_order_idx" ON "_references_recipient_v" USING btree ("_order");
  CREATE INDEX "_references_recipient_v_parent_id_idx" ON "_references_recipient_v" USING btree ("_parent_id");
  CREATE INDEX "_references_interviewer_v_order_idx" ON "_references_interviewer_v" USING btree ("_order");
  CREATE INDEX "_references_interviewer_v_parent_id_idx" ON "_references_interviewer_v" USING btree ("_parent_id");
  CREATE INDEX "_references_editor_v_order_idx" ON "_references_editor_v" USING btree ("_order");
  CREATE INDEX "_references_editor_v_parent_id_idx" ON "_references_editor_v" USING btree ("_parent_id");
  CREATE INDEX "_references_translator_v_order_idx" ON "_references_translator_v" USING btree ("_order");
  CREATE INDEX "_references_translator_v_parent_id_idx" ON "_references_translator_v" USING btree ("_parent_id");
  CREATE INDEX "_references_v_parent_idx" ON "_references_v" USING btree ("parent_id");
  CREATE INDEX "_references_v_version_version_name_idx" ON "_references_v" USING btree ("version_name");
  CREATE INDEX "_references_v_version_version_title_idx" ON "_references_v" USING btree ("version_title");
  CREATE INDEX "_references_v_version_version_year_idx" ON "_references_v" USING btree ("version_year");
  CREATE INDEX "_references_v_version_version_doi_idx" ON "_references_v" USING btree ("version_doi");
  CREATE INDEX "_references_v_version_version_isbn_idx" ON "_references_v" USING btree ("version_isbn");
  CREATE INDEX "_references_v_version_version_key_idx" ON "_references_v" USING btree ("version_key");
  CREATE INDEX "_references_v_version_version_merged_into_idx" ON "_references_v" USING btree ("version_merged_into_id");
  CREATE INDEX "_references_v_version_version_saved_by_idx" ON "_references_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_references_v_version_version_updated_at_idx" ON "_references_v" USING btree ("version_updated_at");
  CREATE INDEX "_references_v_version_version_created_at_idx" ON "_references_v" USING btree ("version_created_at");
  CREATE INDEX "_references_v_created_at_idx" ON "_references_v" USING btree ("created_at");
  CREATE INDEX "_references_v_updated_at_idx" ON "_references_v" USING btree ("updated_at");
  CREATE INDEX "quotations_reference_idx" ON "quotations" USING btree ("reference_id");
  CREATE INDEX "quotations_scan_idx" ON "quotations" USING btree ("scan_id");
  CREATE INDEX "quotations_verified_by_idx" ON "quotations" USING btree ("verified_by_id");
  CREATE INDEX "quotations_saved_by_idx" ON "quotations" USING btree ("saved_by_id");
  CREATE INDEX "quotations_updated_at_idx" ON "quotations" USING btree ("updated_at");
  CREATE INDEX "quotations_created_at_idx" ON "quotations" USING btree ("created_at");
  CREATE INDEX "_quotations_v_parent_idx" ON "_quotations_v" USING btree ("parent_id");
  CREATE INDEX "_quotations_v_version_version_reference_idx" ON "_quotations_v" USING btree ("version_reference_id");
  CREATE INDEX "_quotations_v_version_version_scan_idx" ON "_quotations_v" USING btree ("version_scan_id");
  CREATE INDEX "_quotations_v_version_version_verified_by_idx" ON "_quotations_v" USING btree ("version_verified_by_id");
  CREATE INDEX "_quotations_v_version_version_saved_by_idx" ON "_quotations_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_quotations_v_version_version_updated_at_idx" ON "_quotations_v" USING btree ("version_updated_at");
  CREATE INDEX "_quotations_v_version_version_created_at_idx" ON "_quotations_v" USING btree ("version_created_at");
  CREATE INDEX "_quotations_v_created_at_idx" ON "_quotations_v" USING btree ("created_at");
  CREATE INDEX "_quotations_v_updated_at_idx" ON "_quotations_v" USING btree ("updated_at");
  CREATE INDEX "contributors_family_idx" ON "contributors" USING btree ("family");
  CREATE INDEX "contributors_name_idx" ON "contributors" USING btree ("name");
  CREATE INDEX "contributors_portrait_idx" ON "contributors" USING btree ("portrait_id");
  CREATE UNIQUE INDEX "contributors_slug_idx" ON "contributors" USING btree ("slug");
  CREATE INDEX "contributors_saved_by_idx" ON "contributors" USING btree ("saved_by_id");
  CREATE INDEX "contributors_updated_at_idx" ON "contributors" USING btree ("updated_at");
  CREATE INDEX "contributors_created_at_idx" ON "contributors" USING btree ("created_at");
  CREATE INDEX "turns_article_idx" ON "turns" USING btree ("article_id");
  CREATE INDEX "turns_content_hash_idx" ON "turns" USING btree ("content_hash");
  CREATE INDEX "turns_by_idx" ON "turns" USING btree ("by_id");
  CREATE INDEX "turns_updated_at_idx" ON "turns" USING btree ("updated_at");
  CREATE INDEX "turns_created_at_idx" ON "turns" USING btree ("created_at");
  CREATE INDEX "sign_offs_article_idx" ON "sign_offs" USING btree ("article_id");
  CREATE INDEX "sign_offs_content_hash_idx" ON "sign_offs" USING btree ("content_hash");
  CREATE INDEX "sign_offs_by_idx" ON "sign_offs" USING btree ("by_id");
  CREATE INDEX "sign_offs_updated_at_idx" ON "sign_offs" USING btree ("updated_at");
  CREATE INDEX "sign_offs_created_at_idx" ON "sign_offs" USING btree ("created_at");
  CREATE INDEX "comments_article_idx" ON "comments" USING btree ("article_id");
  CREATE INDEX "comments_answers_idx" ON "comments" USING btree ("answers_id");
  CREATE INDEX "comments_by_idx" ON "comments" USING btree ("by_id");
  CREATE INDEX "comments_resolved_by_idx" ON "comments" USING btree ("resolved_by_id");
  CREATE INDEX "comments_resolved_at_idx" ON "comments" USING btree ("resolved_at");
  CREATE INDEX "comments_updated_at_idx" ON "comments" USING btree ("updated_at");
  CREATE INDEX "comments_created_at_idx" ON "comments" USING btree ("created_at");
  CREATE INDEX "comments_rels_order_idx" ON "comments_rels" USING btree ("order");
  CREATE INDEX "comments_rels_parent_idx" ON "comments_rels" USING btree ("parent_id");
  CREATE INDEX "comments_rels_path_idx" ON "comments_rels" USING btree ("path");
  CREATE INDEX "comments_rels_users_id_idx" ON "comments_rels" USING btree ("users_id");
  CREATE INDEX "suggestions_article_idx" ON "suggestions" USING btree ("article_id");
  CREATE INDEX "suggestions_fingerprint_idx" ON "suggestions" USING btree ("fingerprint");
  CREATE INDEX "suggestions_author_idx" ON "suggestions" USING btree ("author_id");
  CREATE INDEX "suggestions_by_idx" ON "suggestions" USING btree ("by_id");
  CREATE INDEX "suggestions_state_idx" ON "suggestions" USING btree ("state");
  CREATE INDEX "suggestions_settled_by_idx" ON "suggestions" USING btree ("settled_by_id");
  CREATE INDEX "suggestions_settled_at_idx" ON "suggestions" USING btree ("settled_at");
  CREATE INDEX "suggestions_updated_at_idx" ON "suggestions" USING btree ("updated_at");
  CREATE INDEX "suggestions_created_at_idx" ON "suggestions" USING btree ("created_at");
  CREATE INDEX "editions_issue_idx" ON "editions" USING btree ("issue_id");
  CREATE INDEX "editions_manifest_hash_idx" ON "editions" USING btree ("manifest_hash");
  CREATE INDEX "editions_by_idx" ON "editions" USING btree ("by_id");
  CREATE INDEX "editions_at_idx" ON "editions" USING btree ("at");
  CREATE INDEX "editions_updated_at_idx" ON "editions" USING btree ("updated_at");
  CREATE INDEX "editions_created_at_idx" ON "editions" USING btree ("created_at");
  CREATE INDEX "audit_entries_at_idx" ON "audit_entries" USING btree ("at");
  CREATE INDEX "audit_entries_event_idx" ON "audit_entries" USING btree ("event");
  CREATE INDEX "audit_entries_actor_idx" ON "audit_entries" USING btree ("actor_id");
  CREATE INDEX "audit_entries_subject_idx" ON "audit_entries" USING btree ("subject");
  CREATE INDEX "audit_entries_updated_at_idx" ON "audit_entries" USING btree ("updated_at");
  CREATE INDEX "audit_entries_created_at_idx" ON "audit_entries" USING btree ("created_at");
  CREATE UNIQUE INDEX "word_exports_name_idx" ON "word_exports" USING btree ("name");
  CREATE INDEX "word_exports_article_idx" ON "word_exports" USING btree ("article_id");
  CREATE INDEX "word_exports_updated_at_idx" ON "word_exports" USING btree ("updated_at");
  CREATE INDEX "word_exports_created_at_idx" ON "word_exports" USING btree ("created_at");
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
  CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
  CREATE INDEX "users_messages_order_idx" ON "users_messages" USING btree ("order");
  CREATE INDEX "users_messages_parent_idx" ON "users_messages" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_contributor_idx" ON "users" USING btree ("contributor_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "api_keys_scopes_order_idx" ON "api_keys_scopes" USING btree ("order");
  CREATE INDEX "api_keys_scopes_parent_idx" ON "api_keys_scopes" USING btree ("parent_id");
  CREATE INDEX "api_keys_user_idx" ON "api_keys" USING btree ("user_id");
  CREATE UNIQUE INDEX "api_keys_hash_idx" ON "api_keys" USING btree ("hash");
  CREATE INDEX "api_keys_updated_at_idx" ON "api_keys" USING btree ("updated_at");
  CREATE INDEX "api_keys_created_at_idx" ON "api_keys" USING btree ("created_at");
  CREATE INDEX "webhooks_events_order_idx" ON "webhooks_events" USING btree ("order");
  CREATE INDEX "webhooks_events_parent_idx" ON "webhooks_events" USING btree ("parent_id");
  CREATE INDEX "webhooks_saved_by_idx" ON "webhooks" USING btree ("saved_by_id");
  CREATE INDEX "webhooks_updated_at_idx" ON "webhooks" USING btree ("updated_at");
  CREATE INDEX "webhooks_created_at_idx" ON "webhooks" USING btree ("created_at");
  CREATE INDEX "webhook_deliveries_state_idx" ON "webhook_deliveries" USING btree ("state");
  CREATE INDEX "webhook_deliveries_webhook_idx" ON "webhook_deliveries" USING btree ("webhook_id");
  CREATE INDEX "webhook_deliveries_updated_at_idx" ON "webhook_deliveries" USING btree ("updated_at");
  CREATE INDEX "webhook_deliveries_created_at_idx" ON "webhook_deliveries" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_issues_id_idx" ON "payload_locked_documents_rels" USING btree ("issues_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_manuscripts_id_idx" ON "payload_locked_documents_rels" USING btree ("manuscripts_id");
  CREATE INDEX "payload_locked_documents_rels_references_id_idx" ON "payload_locked_documents_rels" USING btree ("references_id");
  CREATE INDEX "payload_locked_documents_rels_quotations_id_idx" ON "payload_locked_documents_rels" USING btree ("quotations_id");
  CREATE INDEX "payload_locked_documents_rels_contributors_id_idx" ON "payload_locked_documents_rels" USING btree ("contributors_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_locked_documents_rels_webhooks_id_idx" ON "payload_locked_documents_rels" USING btree ("webhooks_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "magazine_sign_offs_order_idx" ON "magazine_sign_offs" USING btree ("_order");
  CREATE INDEX "magazine_sign_offs_parent_id_idx" ON "magazine_sign_offs" USING btree ("_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "issues_contents" CASCADE;
  DROP TABLE "issues_withdrawn_articles" CASCADE;
  DROP TABLE "issues" CASCADE;
  DROP TABLE "issues_rels" CASCADE;
  DROP TABLE "articles_authors" CASCADE;
  DROP TABLE "articles" CASCADE;
  DROP TABLE "articles_texts" CASCADE;
  DROP TABLE "articles_rels" CASCADE;
  DROP TABLE "_articles_v_version_authors" CASCADE;
  DROP TABLE "_articles_v" CASCADE;
  DROP TABLE "_articles_v_texts" CASCADE;
  DROP TABLE "_articles_v_rels" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "manuscripts" CASCADE;
  DROP TABLE "references_author" CASCADE;
  DROP TABLE "references_container_author" CASCADE;
  DROP TABLE "references_recipient" CASCADE;
  DROP TABLE "references_interviewer" CASCADE;
  DROP TABLE "references_editor" CASCADE;
  DROP TABLE "references_translator" CASCADE;
  DROP TABLE "references" CASCADE;
  DROP TABLE "_references_author_v" CASCADE;
  DROP TABLE "_references_container_author_v" CASCADE;
  DROP TABLE "_references_recipient_v" CASCADE;
  DROP TABLE "_references_interviewer_v" CASCADE;
  DROP TABLE "_references_editor_v" CASCADE;
  DROP TABLE "_references_translator_v" CASCADE;
  DROP TABLE "_references_v" CASCADE;
  DROP TABLE "quotations" CASCADE;
  DROP TABLE "_quotations_v" CASCADE;
  DROP TABLE "contributors" CASCADE;
  DROP TABLE "turns" CASCADE;
  DROP TABLE "sign_offs" CASCADE;
  DROP TABLE "comments" CASCADE;
  DROP TABLE "comments_rels" CASCADE;
  DROP TABLE "suggestions" CASCADE;
  DROP TABLE "editions" CASCADE;
  DROP TABLE "audit_entries" CASCADE;
  DROP TABLE "word_exports" CASCADE;
  DROP TABLE "users_roles" CASCADE;
  DROP TABLE "users_messages" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "api_keys_scopes" CASCADE;
  DROP TABLE "api_keys" CASCADE;
  DROP TABLE "webhooks_events" CASCADE;
  DROP TABLE "webhooks" CASCADE;
  DROP TABLE "webhook_deliveries" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "magazine_sign_offs" CASCADE;
  DROP TABLE "magazine" CASCADE;
  DROP TYPE "public"."enum_articles_authors_role";
  DROP TYPE "public"."enum_articles_kind";
  DROP TYPE "public"."enum_articles_language";
  DROP TYPE "public"."enum_articles_stage";
  DROP TYPE "public"."enum_articles_status";
  DROP TYPE "public"."enum__articles_v_version_authors_role";
  DROP TYPE "public"."enum__articles_v_version_kind";
  DROP TYPE "public"."enum__articles_v_version_language";
  DROP TYPE "public"."enum__articles_v_version_stage";
  DROP TYPE "public"."enum__articles_v_version_status";
  DROP TYPE "public"."enum_references_type";
  DROP TYPE "public"."enum__references_v_version_type";
  DROP TYPE "public"."enum_quotations_label";
  DROP TYPE "public"."enum_quotations_language";
  DROP TYPE "public"."enum_quotations_state";
  DROP TYPE "public"."enum__quotations_v_version_label";
  DROP TYPE "public"."enum__quotations_v_version_language";
  DROP TYPE "public"."enum__quotations_v_version_state";
  DROP TYPE "public"."enum_turns_act";
  DROP TYPE "public"."enum_suggestions_source";
  DROP TYPE "public"."enum_suggestions_state";
  DROP TYPE "public"."enum_editions_kind";
  DROP TYPE "public"."enum_audit_entries_outcome";
  DROP TYPE "public"."enum_audit_entries_door";
  DROP TYPE "public"."enum_users_roles";
  DROP TYPE "public"."enum_users_messages";
  DROP TYPE "public"."enum_api_keys_scopes";
  DROP TYPE "public"."enum_webhooks_events";
  DROP TYPE "public"."enum_webhook_deliveries_event";
  DROP TYPE "public"."enum_webhook_deliveries_state";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  DROP TYPE "public"."enum_magazine_language";`)
}
