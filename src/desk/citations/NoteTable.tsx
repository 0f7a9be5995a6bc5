import Link from 'next/link'
import type { Run } from '../../citations/model'
import type { ArticleNote } from '../../queries/getArticleCitations'
import { noteHref } from '../deskHref'
import { wording } from '../../wording'

/** The notes as readers get them; beside an “ibid.” or a short form, the source it stands for. */
export function NoteTable({
  notes,
  textHref,
}: {
  notes: readonly ArticleNote[]
  textHref: string
}) {
  if (notes.length === 0) return <p>{wording.citations.notes.none}</p>
  return (
    <div className="forme-scroll">
      <table className="forme-table">
        <thead>
          <tr>
            <th className="forme-number" scope="col">
              {wording.citations.numberColumn}
            </th>
            <th scope="col">{wording.citations.notes.asPrinted}</th>
            <th scope="col">{wording.citations.notes.spelledOut}</th>
          </tr>
        </thead>
        <tbody>
          {notes.map(({ id, number, printed, printedRuns, resolved }) => (
            <tr key={id}>
              <th className="forme-number" scope="row">
                <Link
                  aria-label={wording.citations.notes.inText(number)}
                  href={noteHref(textHref, id)}
                  prefetch={false}
                >
                  {number}
                </Link>
              </th>
              <td>
                <PrintedRuns runs={printedRuns} />
              </td>
              <td className="forme-quiet">{resolved === printed ? '' : resolved}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Printed words on the desk with their look; links are left to the reader's page. */
export function PrintedRuns({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ bold, italic, superscript, text }, index) => {
    const words = superscript ? <sup>{text}</sup> : text
    const slanted = italic ? <i>{words}</i> : words
    return <span key={index}>{bold ? <b>{slanted}</b> : slanted}</span>
  })
}
