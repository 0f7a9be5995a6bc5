import { Button, Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { compareManifestsBeside } from '../../queries/compareBeside'
import { getManifest } from '../../queries/getManifest'
import { type PrintLine, listEditions } from '../../queries/publishing/listEditions'
import { Tag } from '../Tag'
import { formatInZone } from '../dates'
import '../desk.css'
import { CORRECTION_WORDS, EDITION_KINDS } from '../publish/printPlan'
import { readRelation } from '../readRelation'
import { chooseEditions, EditionDifference } from './EditionDifference'
import './editions.css'

/** The tab “Editions” of an issue: all that was printed of it, and the difference of any two. */
export async function EditionsView({ doc, initPageResult, searchParams }: DocumentViewServerProps) {
  const { docID, req } = initPageResult
  const id = Number(docID)
  const editions = await listEditions({ issue: id, req })
  const { timeZone } = await req.payload.findGlobal({
    slug: 'magazine',
    depth: 0,
    overrideAccess: false,
    req,
    user: req.user,
  })
  const current = readRelation(doc.currentEdition)
  const pair = chooseEditions(
    editions.map((edition) => edition.id),
    { from: searchParams?.from, to: searchParams?.to },
  )
  const difference =
    pair &&
    (await compareManifestsBeside(
      await getManifest({ edition: pair.from, req }),
      await getManifest({ edition: pair.to, req }),
      String(req.user?.id),
    ))
  return (
    <Gutter className="forme-panel">
      <SetDocumentStepNav
        collectionSlug="issues"
        id={id}
        pluralLabel="Issues"
        useAsTitle="name"
        view="Editions"
      />
      <section>
        <h2>Editions</h2>
        {editions.length === 0 ? (
          <p>Nothing of this issue has been published yet.</p>
        ) : (
          <>
            <ol className="forme-list">
              {editions.map((edition) => (
                <EditionItem
                  edition={edition}
                  isCurrent={edition.id === current && !doc.withdrawnAt}
                  key={edition.id}
                  timeZone={timeZone || 'UTC'}
                />
              ))}
            </ol>
            <p className="forme-quiet">
              The hash of an edition is the SHA-256 of its manifest.{' '}
              <code>npm run verify-editions</code> takes all of them again.
            </p>
          </>
        )}
      </section>
      {pair && difference && (
        <section>
          <h2>Difference</h2>
          <form className="forme-row" method="get">
            <EditionSelect editions={editions} label="From" name="from" value={pair.from} />
            <EditionSelect editions={editions} label="To" name="to" value={pair.to} />
            <Button buttonStyle="secondary" margin={false} size="medium" type="submit">
              Compare
            </Button>
          </form>
          <EditionDifference difference={difference} />
        </section>
      )}
    </Gutter>
  )
}

function EditionSelect({
  editions,
  label,
  name,
  value,
}: {
  editions: readonly PrintLine[]
  label: string
  name: 'from' | 'to'
  value: number
}) {
  return (
    <div className="forme-choice">
      <label htmlFor={`edition-${name}`}>{label}</label>
      <select defaultValue={value} id={`edition-${name}`} name={name}>
        {editions.map(({ id, kind, ordinal }) => (
          <option key={id} value={id}>
            Edition {ordinal}, {EDITION_KINDS[kind]}
          </option>
        ))}
      </select>
    </div>
  )
}

/** One edition of the history: who printed what when, and what readers were told. */
function EditionItem({
  edition: { at, by, corrections, id, kind, manifestHash, note, ordinal },
  isCurrent,
  timeZone,
}: {
  edition: PrintLine
  isCurrent: boolean
  timeZone: string
}) {
  return (
    <li className="forme-edition">
      <div className="forme-edition__head">
        <h3>Edition {ordinal}</h3>
        <span>{EDITION_KINDS[kind]}</span>
        {isCurrent && <Tag tone="good">What readers have</Tag>}
      </div>
      <p className="forme-quiet">
        Printed by {by}, {formatInZone(at, timeZone)}
      </p>
      {note && <p>“{note}”</p>}
      {corrections.length > 0 && (
        <ul>
          {corrections.map(({ kind: correction, title, what }, index) => (
            <li key={index}>
              {CORRECTION_WORDS[correction].split(':')[0]} in “{title}”: {what}
            </li>
          ))}
        </ul>
      )}
      <p className="forme-edition__hash">
        <code>{manifestHash}</code>{' '}
        <a download href={`/api/editions/${id}/manifest.json`}>
          Download the manifest<span className="forme-hidden"> of edition {ordinal}</span>
        </a>
      </p>
    </li>
  )
}
