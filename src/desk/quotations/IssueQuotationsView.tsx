import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import Link from 'next/link'
import type { DocumentViewServerProps } from 'payload'
import { rolesOf } from '../../access/can'
import { getIssueContents } from '../../queries/getIssueContents'
import { isAllowed } from '../../workflow/roles'
import '../desk.css'
import { deskHref } from '../deskHref'
import { CheckBySource } from './CheckBySource'
import { listShownQuotations } from './listShownQuotations'
import { listUnchecked } from './listUnchecked'
import { sumQuotations } from './quotationWords'
import { wording } from '../../wording'
import './quotations.css'

/** The tab “Quotations” of an issue: what is to be checked in all its texts, one work after the other. */
export async function IssueQuotationsView({ initPageResult }: DocumentViewServerProps) {
  const { docID, req } = initPageResult
  const id = Number(docID)
  const { admin } = req.payload.config.routes
  const { articles, sections } = await getIssueContents({ id, req })
  const places = sections.flatMap((section) => section.articles)
  const inOrder = articles.toSorted((a, b) => places.indexOf(a.id) - places.indexOf(b.id))
  const texts = []
  for (const { id: article, title } of inOrder) {
    const shown = await listShownQuotations({ article, req })
    const quotations = shown.filter(({ notQuoted }) => !notQuoted)
    texts.push({ article: { id: article, title }, quotations })
  }
  const mayVerify = isAllowed(rolesOf(req.user), 'quotation.verify')
  return (
    <Gutter className="forme-panel">
      <SetDocumentStepNav
        collectionSlug="issues"
        id={id}
        pluralLabel={wording.quotations.view.issues}
        useAsTitle="name"
        view={wording.quotations.view.name}
      />
      {mayVerify && <CheckBySource works={await listUnchecked(texts, req)} />}
      <section>
        <h2>{wording.quotations.view.textByText}</h2>
        {texts.length === 0 && <p className="forme-quiet">{wording.quotations.view.noTexts}</p>}
        <ul className="forme-list">
          {texts.map(({ article, quotations }) => (
            <li key={article.id}>
              <Link href={deskHref(admin, 'articles', article.id, 'quotations')} prefetch={false}>
                {article.title}
              </Link>{' '}
              <span className="forme-quiet">{sumQuotations(quotations)}</span>
            </li>
          ))}
        </ul>
      </section>
    </Gutter>
  )
}
