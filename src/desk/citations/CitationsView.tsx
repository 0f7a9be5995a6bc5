import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { compareNumbering } from '../../citations/numbering/compareNumbering'
import { getArticleCitations } from '../../queries/getArticleCitations'
import { getPrinting } from '../../queries/getPrinting'
import { deskHref } from '../deskHref'
import '../desk.css'
import { ApparatusProblems } from './ApparatusProblems'
import { chooseBaseline, listSavedVersions, printVersion } from './savedVersions'
import './citations.css'
import { listWorks, printWorks, WorkList } from './WorkList'
import { NoteChanges } from './NoteChanges'
import { NoteTable } from './NoteTable'

/** The tab “Citations” of an article: its notes as printed, their works, and what an edit did to them. */
export async function CitationsView({
  doc,
  initPageResult,
  searchParams,
}: DocumentViewServerProps) {
  const { docID, req } = initPageResult
  const article = Number(docID)
  const admin = req.payload.config.routes.admin
  const { notes, problems, references } = await getArticleCitations({ id: article, req })
  const works = await printWorks(
    listWorks(notes, references),
    await getPrinting(req),
    String(req.user?.id),
  )
  const versions = await listSavedVersions({ article, req })
  const baseline = chooseBaseline(versions, {
    asked: Number(searchParams?.since) || null,
    contentHash: typeof doc.contentHash === 'string' ? doc.contentHash : null,
  })
  const before = baseline && (await printVersion({ id: baseline.id, req }))
  const textHref = deskHref(admin, 'articles', article)
  return (
    <Gutter className="forme-panel">
      <SetDocumentStepNav
        collectionSlug="articles"
        id={article}
        pluralLabel="Articles"
        useAsTitle="title"
        view="Citations"
      />
      <section>
        <h2>{problems.length === 0 ? 'Nothing to put right' : 'To put right'}</h2>
        <ApparatusProblems admin={admin} article={article} problems={problems} />
      </section>
      {baseline && before && (
        <section>
          <h2>What changed in the notes</h2>
          <NoteChanges
            baseline={baseline}
            changes={compareNumbering(
              before,
              notes.map(({ citations, id, number, printedRuns, resolved }) => ({
                id,
                number,
                printed: printedRuns,
                resolved: [{ text: resolved }],
                citations,
              })),
            )}
            versions={versions}
          />
        </section>
      )}
      <section>
        <h2>Notes as readers see them</h2>
        <NoteTable notes={notes} textHref={textHref} />
      </section>
      <section>
        <h2>Works cited</h2>
        <WorkList admin={admin} textHref={textHref} works={works} />
      </section>
    </Gutter>
  )
}
