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
import { wording } from '../../wording'

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
        pluralLabel={wording.citations.view.articles}
        useAsTitle="title"
        view={wording.citations.view.name}
      />
      <section>
        <h2>
          {problems.length === 0
            ? wording.citations.view.nothingToPutRight
            : wording.citations.view.toPutRight}
        </h2>
        <ApparatusProblems admin={admin} article={article} problems={problems} />
      </section>
      {baseline && before && (
        <section>
          <h2>{wording.citations.view.changes}</h2>
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
        <h2>{wording.citations.view.notes}</h2>
        <NoteTable notes={notes} textHref={textHref} />
      </section>
      <section>
        <h2>{wording.citations.view.works}</h2>
        <WorkList admin={admin} textHref={textHref} works={works} />
      </section>
    </Gutter>
  )
}
