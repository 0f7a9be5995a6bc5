import type { IssuePublishing } from '../../queries/publishing/getIssuePublishing'
import { formatInZone } from '../dates'
import { PublishForm } from './PublishForm'
import { wording } from '../../wording'

/** What can be done about what readers have: go back, withdraw the issue or an article, reinstate. */
export function AfterPrinting({ publishing }: { publishing: IssuePublishing }) {
  const { acts, current, editions, issue, printed, timeZone, withdrawnArticles } = publishing
  const earlier = editions.filter(({ manifestHash }) => manifestHash !== current?.manifestHash)
  return (
    <>
      {acts.rollBack.isOpen ? (
        <PublishForm
          asks={{
            choice: {
              field: 'edition',
              label: wording.publish.rollBack.choice,
              options: earlier.map(({ at, id, kind, ordinal }) => ({
                value: id,
                words: wording.publish.rollBack.edition(
                  ordinal,
                  wording.publish.editionKinds[kind],
                  formatInZone(at, timeZone),
                ),
              })),
            },
            words: { field: 'note', label: wording.publish.rollBack.note },
          }}
          door={`issues/${issue.id}/roll-back`}
          readersSee={wording.publish.rollBack.sees}
          says={wording.publish.rollBack.act}
        />
      ) : (
        <ClosedAct name={wording.publish.rollBack.act.name} why={acts.rollBack.why} />
      )}
      {acts.withdraw.isOpen ? (
        <PublishForm
          asks={{ words: { field: 'reason', label: wording.publish.withdraw.reason } }}
          door={`issues/${issue.id}/withdraw`}
          readersSee={wording.publish.withdraw.sees(printed.length)}
          says={wording.publish.withdraw.act}
        />
      ) : (
        <ClosedAct name={wording.publish.withdraw.act.name} why={acts.withdraw.why} />
      )}
      {publishing.articleWithdrawal.isOpen && printed.length > 0 ? (
        <PublishForm
          asks={{
            choice: {
              field: 'article',
              label: wording.publish.withdrawArticle.choice,
              options: printed.map(({ article, title }) => ({
                value: Number(article),
                words: title,
              })),
            },
            words: { field: 'reason', label: wording.publish.withdraw.reason },
          }}
          door="articles/:choice/withdraw"
          key={printed.length}
          readersSee={wording.publish.withdrawArticle.sees}
          says={wording.publish.withdrawArticle.act}
        />
      ) : (
        <ClosedAct
          name={wording.publish.withdrawArticle.act.name}
          why={
            publishing.articleWithdrawal.isOpen
              ? wording.publish.withdrawArticle.noneToWithdraw
              : publishing.articleWithdrawal.why
          }
        />
      )}
      {withdrawnArticles.map(({ article, at, reason, title }) => (
        <div key={article}>
          <p>
            {wording.publish.reinstate.withdrawnSince(title, formatInZone(at, timeZone), reason)}
          </p>
          {publishing.reinstatement.isOpen && (
            <PublishForm
              door={`articles/${article}/reinstate`}
              says={{
                ...wording.publish.reinstate.act,
                name: wording.publish.reinstate.name(title),
              }}
            />
          )}
        </div>
      ))}
    </>
  )
}

function ClosedAct({ name, why }: { name: string; why: string }) {
  return (
    <p className="forme-act forme-act--closed">
      {name} <span className="forme-quiet">{why}</span>
    </p>
  )
}
