import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'

/**
 * What is kept for looking up in current editions, and only in those: the texts that readers search.
 * It follows from the editions and is written anew with every print (`operations/current`).
 *
 * Ranking reads `head` of the matches in a head and `words` of the likeliest; an extract is looked
 * for in `lines`, the words of each line of standfirst, body and notes. Neither is compressed: they
 * are read far more often than written.
 *
 * `find_search_texts` asks language by language, so that each question is one of the indexes: which
 * languages there are is found by an index in as many steps, a match in a text by its index, without
 * reading the text, and its rank only where the words stand in a head, which has an index as well.
 * The planner takes the table for small, not counting what lies outside it, and would read every
 * vector instead; and it is kept from going by the language, which nearly all texts share.
 *
 * Search takes the language of each article: `forme_english` is PostgreSQL's `english` that also
 * finds `café` for `cafe`. That needs the extension `unaccent`, which an ordinary owner of a
 * database may create where its files are installed. Where it cannot be created, search works all
 * the same but tells accented letters from plain ones.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    do $$ begin
      create extension if not exists unaccent;
    exception when insufficient_privilege or feature_not_supported or undefined_file then
      raise notice 'Search will tell accented letters from plain ones: %', sqlerrm;
    end $$`)
  await db.execute(sql`
    do $$
    declare
      language text;
      stemmer text;
    begin
      for language in
        select cfgname from pg_ts_config where cfgnamespace = 'pg_catalog'::regnamespace
      loop
        stemmer := case language when 'simple' then 'simple' else language || '_stem' end;
        execute format(
          'create text search configuration %I (copy = pg_catalog.%I)',
          'forme_' || language, language);
        if exists (select from pg_extension where extname = 'unaccent') then
          execute format(
            'alter text search configuration %I
               alter mapping for word, hword, hword_part with unaccent, pg_catalog.%I',
            'forme_' || language, stemmer);
        end if;
      end loop;
    end $$`)
  await db.execute(sql`
    create table search_texts (
      edition_id integer not null references editions (id),
      position integer not null,
      issue_id integer not null references issues (id),
      issue_number integer not null,
      issue_slug text not null,
      article_slug text not null,
      kind text not null,
      contributors text[] not null,
      title text not null,
      authors text not null,
      standfirst text not null,
      body text not null,
      notes text not null,
      configuration regconfig not null,
      head tsvector not null generated always as (
        setweight(to_tsvector(configuration, title), 'A') ||
        setweight(to_tsvector(configuration, authors), 'A') ||
        setweight(to_tsvector(configuration, standfirst), 'B')
      ) stored,
      words tsvector not null generated always as (
        setweight(to_tsvector(configuration, title), 'A') ||
        setweight(to_tsvector(configuration, authors), 'A') ||
        setweight(to_tsvector(configuration, standfirst), 'B') ||
        setweight(to_tsvector(configuration, body), 'C') ||
        setweight(to_tsvector(configuration, notes), 'D')
      ) stored,
      lines tsvector[] not null,
      primary key (edition_id, position)
    )`)
  await db.execute(sql`
    alter table search_texts
      alter column words set storage external,
      alter column lines set storage external`)
  await db.execute(sql`
    create index search_texts_words on search_texts using gin (words) with (fastupdate = off)`)
  await db.execute(sql`create index search_texts_issue on search_texts (issue_id)`)
  await db.execute(sql`
    create index search_texts_head on search_texts using gin (head) with (fastupdate = off)`)
  await db.execute(sql`
    create index search_texts_configuration on search_texts (configuration)`)
  await db.execute(sql`
    create function find_search_texts(asked text)
    returns table (
      edition_id integer, "position" integer, issue_number integer, question tsquery, rank_of_head real)
    language plpgsql stable set enable_seqscan = off as $$
    #variable_conflict use_column
    declare
      language regconfig;
      asks tsquery;
    begin
      for language in
        with recursive languages as (
          (select configuration from search_texts order by configuration limit 1)
          union all
          select (
            select next.configuration from search_texts as next
            where next.configuration > languages.configuration
            order by next.configuration limit 1)
          from languages where languages.configuration is not null
        )
        select configuration from languages where configuration is not null
      loop
        asks := websearch_to_tsquery(language, asked);
        return query
          select known.edition_id, known.position, known.issue_number, asks, coalesce(headed.rank, 0)
          from search_texts as known
            left join (
              select head.edition_id, head.position, ts_rank(head.head, asks) as rank
              from search_texts as head where head.head @@ asks
            ) as headed
              on headed.edition_id = known.edition_id and headed.position = known.position
          where known.words @@ asks
            and known.configuration::oid::bigint = language::oid::bigint;
      end loop;
    end $$`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop function find_search_texts(text)`)
  await db.execute(sql`drop table search_texts`)
  await db.execute(sql`
    do $$
    declare
      made record;
    begin
      for made in select oid::regconfig as name from pg_ts_config where cfgname like 'forme\_%'
      loop
        execute format('drop text search configuration %s', made.name);
      end loop;
    end $$`)
}
