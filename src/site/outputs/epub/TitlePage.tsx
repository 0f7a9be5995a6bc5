import type { Manifest } from '../../../edition/manifest'
import { formatDate } from '../../format/formatDate'
import type { PrintHistory } from '../../model'
import { getWords } from '../../words/getWords'
import { BookPage } from './BookPage'

type Props = { manifest: Manifest; edition: PrintHistory; cover: string | undefined }

/** The first page of the book: cover, magazine, issue, the editors' note, the print it is. */
export function TitlePage({ manifest, edition, cover }: Props) {
  const { magazine, issue } = manifest
  const words = getWords(magazine.language)
  const name = `${words.issue(String(issue.number))}, ${issue.label}`
  return (
    <BookPage language={magazine.language} title={magazine.title} kind="frontmatter">
      <section {...{ 'epub:type': 'titlepage' }}>
        {cover !== undefined && (
          <div className="cover">
            <img src={cover} alt={issue.cover?.alt ?? words.coverOf(name)} />
          </div>
        )}
        <p className="kicker">{magazine.title}</p>
        <h1>{issue.title ?? name}</h1>
        <p>{name}</p>
        {issue.note?.split(/\n{2,}/).map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
        <p>
          {words.edition(String(edition.ordinal))},{' '}
          {formatDate(edition.publishedAt, magazine.language)}
        </p>
        {edition.noteToReaders !== undefined && <p>{edition.noteToReaders}</p>}
      </section>
    </BookPage>
  )
}
