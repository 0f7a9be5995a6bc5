import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { rolesOf } from '../../access/can'
import { isAllowed } from '../../workflow/roles'
import '../desk.css'
import { CheckBySource, type Unchecked } from './CheckBySource'
import { listShownQuotations } from './listShownQuotations'
import { QuotationItem } from './QuotationItem'
import './quotations.css'
import { type ShownQuotation, sumQuotations } from './quotationWords'

/** The tab “Quotations” of an article: its words against the record of each quotation. */
export async function QuotationsView({ doc, initPageResult }: DocumentViewServerProps) {
  const { docID, req } = initPageResult
  const article = Number(docID)
  const roles = rolesOf(req.user)
  const quotations = await listShownQuotations({ article, req })
  // A submitted text is for reading only; a reason is never printed and is no part of it.
  // Whoever may edit only their own articles sees no others, so this one is theirs.
  const rights = {
    verify: isAllowed(roles, 'quotation.verify'),
    create: isAllowed(roles, 'quotation.create'),
    editText:
      doc.stage !== 'submitted' &&
      (isAllowed(roles, 'article.editAny') || isAllowed(roles, 'article.editOwn')),
    excuse: isAllowed(roles, 'quotation.excuse'),
  }
  return (
    <Gutter className="forme-panel">
      <SetDocumentStepNav
        collectionSlug="articles"
        id={article}
        pluralLabel="Articles"
        useAsTitle="title"
        view="Quotations"
      />
      {rights.verify && <CheckBySource works={listUnchecked(quotations)} />}
      <h2>{sumQuotations(quotations)}</h2>
      {quotations.length > 0 && (
        <p className="forme-quiet">
          Each source text, with the words of the article marked into them: <del>struck out</del>{' '}
          stands only in the source text, <ins>underlined</ins> only in the article.
        </p>
      )}
      <ul className="forme-list">
        {quotations.map((quotation, index) => (
          <QuotationItem
            admin={req.payload.config.routes.admin}
            article={article}
            key={quotation.noteID ?? index}
            quotation={quotation}
            rights={rights}
          />
        ))}
      </ul>
    </Gutter>
  )
}

/** What is to be compared with each work, in the order of the text. */
function listUnchecked(quotations: readonly ShownQuotation[]): Unchecked[] {
  const works = new Map<number, Unchecked>()
  for (const { note, record, source, text } of quotations) {
    if (!record || record.state === 'verified') continue
    const { edition, reference, work: name } = source ?? NO_SOURCE
    const work = works.get(reference) ?? {
      source: { edition, reference, work: name },
      quotations: [],
    }
    if (work.quotations.every((one) => one.record.id !== record.id)) {
      work.quotations.push({ note, record, text })
    }
    works.set(reference, work)
  }
  return [...works.values()]
}

const NO_SOURCE = { edition: '', reference: 0, work: 'No source named' }
