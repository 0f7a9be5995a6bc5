import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_users_messages" AS ENUM('reviewAsked', 'changesRequested', 'approved', 'lapsed');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'sendMessage');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'sendMessage');
  CREATE TABLE "issues_withdrawn_articles" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"article_id" integer,
  	"at" timestamp(3) with time zone,
  	"by_id" integer,
  	"reason" varchar
  );
  
  CREATE TABLE "remarks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"article_id" integer NOT NULL,
  	"text" varchar NOT NULL,
  	"answers_id" integer,
  	"anchor" jsonb,
  	"content_hash" varchar NOT NULL,
  	"by_id" integer NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"resolved_by_id" integer,
  	"resolved_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_messages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_users_messages",
  	"id" serial PRIMARY KEY NOT NULL
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
  
  ALTER TABLE "issues" ADD COLUMN "schedule_at" timestamp(3) with time zone;
  ALTER TABLE "issues" ADD COLUMN "schedule_time_zone" varchar;
  ALTER TABLE "issues" ADD COLUMN "schedule_manifest_hash" varchar;
  ALTER TABLE "issues" ADD COLUMN "schedule_by_id" integer;
  ALTER TABLE "issues" ADD COLUMN "schedule_note" varchar;
  ALTER TABLE "issues" ADD COLUMN "schedule_corrections" jsonb;
  ALTER TABLE "articles" ADD COLUMN "held_version" numeric;
  ALTER TABLE "_articles_v" ADD COLUMN "version_held_version" numeric;
  ALTER TABLE "references" ADD COLUMN "merged_into_id" integer;
  ALTER TABLE "_references_v" ADD COLUMN "version_merged_into_id" integer;
  ALTER TABLE "editions" ADD COLUMN "corrections" jsonb;
  ALTER TABLE "magazine" ADD COLUMN "time_zone" varchar DEFAULT 'UTC' NOT NULL;
  ALTER TABLE "issues_withdrawn_articles" ADD CONSTRAINT "issues_withdrawn_articles_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "issues_withdrawn_articles" ADD CONSTRAINT "issues_withdrawn_articles_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "issues_withdrawn_articles" ADD CONSTRAINT "issues_withdrawn_articles_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "remarks" ADD CONSTRAINT "remarks_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "remarks" ADD CONSTRAINT "remarks_answers_id_remarks_id_fk" FOREIGN KEY ("answers_id") REFERENCES "public"."remarks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "remarks" ADD CONSTRAINT "remarks_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "remarks" ADD CONSTRAINT "remarks_resolved_by_id_users_id_fk" FOREIGN KEY ("resolved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_messages" ADD CONSTRAINT "users_messages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "issues_withdrawn_articles_order_idx" ON "issues_withdrawn_articles" USING btree ("_order");
  CREATE INDEX "issues_withdrawn_articles_parent_id_idx" ON "issues_withdrawn_articles" USING btree ("_parent_id");
  CREATE INDEX "issues_withdrawn_articles_article_idx" ON "issues_withdrawn_articles" USING btree ("article_id");
  CREATE INDEX "issues_withdrawn_articles_by_idx" ON "issues_withdrawn_articles" USING btree ("by_id");
  CREATE INDEX "remarks_article_idx" ON "remarks" USING btree ("article_id");
  CREATE INDEX "remarks_answers_idx" ON "remarks" USING btree ("answers_id");
  CREATE INDEX "remarks_by_idx" ON "remarks" USING btree ("by_id");
  CREATE INDEX "remarks_resolved_by_idx" ON "remarks" USING btree ("resolved_by_id");
  CREATE INDEX "remarks_resolved_at_idx" ON "remarks" USING btree ("resolved_at");
  CREATE INDEX "remarks_updated_at_idx" ON "remarks" USING btree ("updated_at");
  CREATE INDEX "remarks_created_at_idx" ON "remarks" USING btree ("created_at");
  CREATE INDEX "users_messages_order_idx" ON "users_messages" USING btree ("order");
  CREATE INDEX "users_messages_parent_idx" ON "users_messages" USING btree ("parent_id");
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
  ALTER TABLE "issues" ADD CONSTRAINT "issues_schedule_by_id_users_id_fk" FOREIGN KEY ("schedule_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "references" ADD CONSTRAINT "references_merged_into_id_references_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."references"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_references_v" ADD CONSTRAINT "_references_v_version_merged_into_id_references_id_fk" FOREIGN KEY ("version_merged_into_id") REFERENCES "public"."references"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "issues_schedule_schedule_at_idx" ON "issues" USING btree ("schedule_at");
  CREATE INDEX "issues_schedule_schedule_by_idx" ON "issues" USING btree ("schedule_by_id");
  CREATE INDEX "references_merged_into_idx" ON "references" USING btree ("merged_into_id");
  CREATE INDEX "_references_v_version_version_merged_into_idx" ON "_references_v" USING btree ("version_merged_into_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "issues_withdrawn_articles" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "remarks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "users_messages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payload_jobs_log" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payload_jobs" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "issues_withdrawn_articles" CASCADE;
  DROP TABLE "remarks" CASCADE;
  DROP TABLE "users_messages" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  ALTER TABLE "issues" DROP CONSTRAINT "issues_schedule_by_id_users_id_fk";
  
  ALTER TABLE "references" DROP CONSTRAINT "references_merged_into_id_references_id_fk";
  
  ALTER TABLE "_references_v" DROP CONSTRAINT "_references_v_version_merged_into_id_references_id_fk";
  
  DROP INDEX "issues_schedule_schedule_at_idx";
  DROP INDEX "issues_schedule_schedule_by_idx";
  DROP INDEX "references_merged_into_idx";
  DROP INDEX "_references_v_version_version_merged_into_idx";
  ALTER TABLE "issues" DROP COLUMN "schedule_at";
  ALTER TABLE "issues" DROP COLUMN "schedule_time_zone";
  ALTER TABLE "issues" DROP COLUMN "schedule_manifest_hash";
  ALTER TABLE "issues" DROP COLUMN "schedule_by_id";
  ALTER TABLE "issues" DROP COLUMN "schedule_note";
  ALTER TABLE "issues" DROP COLUMN "schedule_corrections";
  ALTER TABLE "articles" DROP COLUMN "held_version";
  ALTER TABLE "_articles_v" DROP COLUMN "version_held_version";
  ALTER TABLE "references" DROP COLUMN "merged_into_id";
  ALTER TABLE "_references_v" DROP COLUMN "version_merged_into_id";
  ALTER TABLE "editions" DROP COLUMN "corrections";
  ALTER TABLE "magazine" DROP COLUMN "time_zone";
  DROP TYPE "public"."enum_users_messages";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";`)
}
