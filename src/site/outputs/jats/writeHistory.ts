/**
 * What became of an article after its first print. The Tag Library of JATS gives an article that was
 * corrected or retracted two means to say so: `related-article`, which points forward to the notice
 * (`correction-forward`, `retraction-forward`), and dates in `history`. The notices of ours stand on
 * the page of the article itself, so that is where they point; `pub-history` (since JATS 1.2) keeps
 * their words, for an archive that has no page. `article-type` stays what it was: `retraction` and
 * `correction` are types of notices that are articles of their own.
 */
import { sitePaths, toAbsolute } from '../../paths/sitePaths'
import type { ArticlePage, Correction, SiteBuild } from '../../model'
import { listCorrections } from '../../views/buildEditionView'
import { element, type Written } from '../xml/element'
import { writeDate } from './writeDate'

/**
 * `dates` are of the prints that changed the article, `events` what each changed and where it can be
 * read, `notices` where readers are told. A retraction that was lifted, by printing an earlier
 * edition again, stays among the events and is no notice.
 */
export function writeHistory(
  { article, edition, issue }: ArticlePage,
  build: SiteBuild,
): { dates: Written | null; events: Written | null; notices: Written[] } {
  const { slug } = article.text
  const corrections = listCorrections(edition, slug)
  const retraction = edition.retractions.find((one) => one.article === article.id)
  const corrected = corrections.filter((correction) => !isRetraction(correction))
  const notice = (type: string, words: string) =>
    element(
      'related-article',
      {
        'related-article-type': type,
        'ext-link-type': 'uri',
        'xlink:href': `${toAbsolute(build, sitePaths.article(issue.slug, slug))}#errata`,
      },
      words,
    )
  const dates = [
    ...(retraction
      ? [writeDate('date', retraction.publishedAt, { 'date-type': 'retracted' })]
      : []),
    ...corrected.map(({ publishedAt }) =>
      writeDate('date', publishedAt, { 'date-type': 'corrected' }),
    ),
  ]
  const events = corrections.flatMap((correction) =>
    tellWhat(correction).map(({ type, words }) =>
      element(
        'event',
        { 'event-type': type },
        words !== undefined && element('event-desc', {}, words),
        writeDate('date', correction.publishedAt, {}),
        element('self-uri', {
          'xlink:href': toAbsolute(
            build,
            sitePaths.articleEdition(issue.slug, correction.ordinal, slug),
          ),
        }),
      ),
    ),
  )
  return {
    dates: dates.length > 0 ? element('history', {}, dates) : null,
    events: events.length > 0 ? element('pub-history', {}, events) : null,
    notices: [
      ...(retraction ? [notice('retraction-forward', retraction.what)] : []),
      ...corrected.flatMap(({ changes }) =>
        changes.map(({ what }) => notice('correction-forward', what)),
      ),
    ],
  }
}

function isRetraction({ changes }: Correction): boolean {
  return changes.some(({ kind }) => kind === 'retraction')
}

/** What a print says of the article; where it says nothing of it alone, what it says of itself. */
function tellWhat({ changes, kind, note }: Correction): { type: string; words?: string }[] {
  if (changes.length > 0)
    return changes.map((change) => ({ type: change.kind, words: change.what }))
  return [{ type: kind, ...(note === undefined ? {} : { words: note }) }]
}
