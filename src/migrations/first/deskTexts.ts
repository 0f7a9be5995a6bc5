import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'

/**
 * The words of the newest draft of every article, for the search of the desk: what stands in the body
 * without the form in which it is stored. A trigger keeps them in step with the drafts, whoever
 * writes them; `folded` is what is looked in, in small letters.
 *
 * Words are found in any part of a word by the extension `pg_trgm`, which an ordinary owner of a
 * database may create where its files are installed. Where it cannot be created, search works all
 * the same and reads every text.
 *
 * `find_desk_texts` exists because the planner takes the table for small, not counting what lies
 * outside it, and would read every text instead of the index.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table desk_texts (
      article_id integer primary key references articles (id) on delete cascade,
      title text not null,
      head text not null,
      words text not null,
      folded text not null generated always as (lower(head || ' ' || words)) stored,
      saved_at timestamptz not null
    )`)
  await db.execute(sql`
    create function keep_desk_text() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and old.latest
        and (old.version_title, old.version_subtitle, old.version_kicker, old.version_standfirst,
          old.version_body) is not distinct from
          (new.version_title, new.version_subtitle, new.version_kicker, new.version_standfirst,
          new.version_body)
      then return null;
      end if;
      insert into desk_texts (article_id, title, head, words, saved_at)
      values (
        new.parent_id,
        coalesce(new.version_title, ''),
        concat_ws(' ', new.version_title, new.version_subtitle, new.version_kicker,
          new.version_standfirst),
        coalesce((
          select string_agg((select string_agg(word #>> '{}', '')
            from jsonb_path_query(block, '$.**.text ? (@.type() == "string")') as word), ' ')
          from jsonb_array_elements(case jsonb_typeof(new.version_body #> '{root,children}')
            when 'array' then new.version_body #> '{root,children}' else '[]' end) as block), ''),
        coalesce(new.version_updated_at, new.updated_at))
      on conflict (article_id) do update set
        title = excluded.title, head = excluded.head, words = excluded.words,
        saved_at = excluded.saved_at;
      return null;
    end $$`)
  await db.execute(sql`
    create trigger keep_desk_text after insert or update on _articles_v
    for each row when (new.latest and new.parent_id is not null)
    execute function keep_desk_text()`)
  await db.execute(sql`
    create function find_desk_texts(pattern text) returns setof desk_texts
    language sql stable set enable_seqscan = off as $$
      select * from desk_texts where folded like pattern
    $$`)
  await db.execute(sql`create index desk_texts_saved on desk_texts (saved_at)`)
  await db.execute(sql`
    do $$ begin
      create extension if not exists pg_trgm;
      create index desk_texts_folded on desk_texts using gin (folded gin_trgm_ops);
    exception when insufficient_privilege or feature_not_supported or undefined_file then
      raise notice 'The search of the desk will read every text: %', sqlerrm;
    end $$`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop trigger keep_desk_text on _articles_v`)
  await db.execute(sql`drop function keep_desk_text()`)
  await db.execute(sql`drop function find_desk_texts(text)`)
  await db.execute(sql`drop table desk_texts`)
}
