import { Button, Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { compareManifestsBeside } from '../../queries/compareBeside'
import { getManifest } from '../../queries/getManifest'
import { type PrintLine, listEditions } from '../../queries/publishing/listEditions'
import { Tag } from '../Tag'
import { formatInZone } from '../dates'
import '../desk.css'
import { readRelation } from '../readRelation'
import { chooseEditions, EditionDifference } from './EditionDifference'
import { wording } from '../../wording'
import { Filled } from '../Filled'
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
        pluralLabel={wording.editions.view.issues}
        useAsTitle="name"
        view={wording.editions.view.name}
      />
      <section>
        <h2>{wording.editions.view.name}</h2>
        {editions.length === 0 ? (
          <p>{wording.editions.view.none}</p>
        ) : (
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
        )}
      </section>
      {pair && difference && (
        <section>
          <h2>{wording.editions.view.difference}</h2>
          <form className="forme-row" method="get">
            <EditionSelect
              editions={editions}
              label={wording.editions.view.from}
              name="from"
              value={pair.from}
            />
            <EditionSelect
              editions={editions}
              label={wording.editions.view.to}
              name="to"
              value={pair.to}
            />
            <Button buttonStyle="secondary" margin={false} size="medium" type="submit">
              {wording.editions.view.compare}
            </Button>
          </form>
          <EditionDifference difference={difference} />
        </section>
      )}
    </Gutter>
  )
}

/** What takes the hashes of all editions again. */
const VERIFY = 'npm run verify-editions'

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
            {wording.editions.item.option(ordinal, wording.publish.editionKinds[kind])}
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
        <h3>{wording.editions.item.name(ordinal)}</h3>
        <span>{wording.publish.editionKinds[kind]}</span>
        {isCurrent && <Tag tone="good">{wording.editions.item.current}</Tag>}
      </div>
      <p className="forme-quiet">
        {wording.editions.item.published(by, formatInZone(at, timeZone))}
      </p>
      {note && <p>“{note}”</p>}
      {corrections.length > 0 && (
        <ul>
          {corrections.map(({ kind: correction, title, what }, index) => (
            <li key={index}>{wording.editions.item.corrections[correction](title, what)}</li>
          ))}
        </ul>
      )}
      <details className="forme-edition__evidence">
        <summary>{wording.editions.evidence.name(ordinal)}</summary>
        <p>
          <code>{manifestHash}</code>
        </p>
        <p className="forme-quiet">
          <Filled command={<code>{VERIFY}</code>} text={wording.editions.evidence.hash} />
        </p>
        <p>
          <a download href={`/api/editions/${id}/manifest.json`}>
            {wording.editions.evidence.download}
          </a>
        </p>
      </details>
    </li>
  )
}
