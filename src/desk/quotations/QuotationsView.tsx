import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { rolesOf } from '../../access/can'
import { isAllowed } from '../../workflow/roles'
import '../desk.css'
import { CheckBySource } from './CheckBySource'
import { listShownQuotations } from './listShownQuotations'
import { listUnchecked } from './listUnchecked'
import { NoQuotationButton } from './NoQuotationButton'
import { QuotationItem } from './QuotationItem'
import './quotations.css'
import { sumQuotations } from './quotationWords'
import { wording } from '../../wording'
import { Filled } from '../Filled'

/** The tab “Quotations” of an article: its words against the record of each quotation. */
export async function QuotationsView({ doc, initPageResult }: DocumentViewServerProps) {
  const { docID, req } = initPageResult
  const article = Number(docID)
  const roles = rolesOf(req.user)
  const all = await listShownQuotations({ article, req })
  const quotations = all.filter(({ notQuoted }) => !notQuoted)
  const others = all.filter(({ notQuoted }) => notQuoted)
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
        pluralLabel={wording.quotations.view.articles}
        useAsTitle="title"
        view={wording.quotations.view.name}
      />
      {rights.verify && (
        <CheckBySource works={await listUnchecked([{ article: null, quotations }], req)} />
      )}
      <h2>{sumQuotations(quotations)}</h2>
      {quotations.length > 0 && (
        <p className="forme-quiet">
          <Filled
            struckOut={<del>{wording.quotations.view.struckOut}</del>}
            text={wording.quotations.view.howMarked}
            underlined={<ins>{wording.quotations.view.underlined}</ins>}
          />
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
      {others.length > 0 && (
        <details>
          <summary>{wording.quotations.view.others(others.length)}</summary>
          <ul className="forme-list">
            {others.map(({ note, noteID, text }) => (
              <li key={noteID}>
                <Filled note={note} quoted={text} text={wording.quotations.view.other} />{' '}
                {rights.editText && noteID !== null && (
                  <NoQuotationButton article={article} isNone={false} note={noteID} />
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Gutter>
  )
}
