import type { IssuePublishing } from '../../queries/publishing/getIssuePublishing'
import { formatInZone } from '../dates'
import { EDITION_KINDS } from './printPlan'
import { PublishForm } from './PublishForm'

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
              label: 'Edition to go back to',
              options: earlier.map(({ at, id, kind, ordinal }) => ({
                value: id,
                words: `Edition ${ordinal}, ${EDITION_KINDS[kind]}, ${formatInZone(at, timeZone)}`,
              })),
            },
            words: { field: 'note', label: 'Note to readers: why' },
          }}
          done="Readers have the earlier content again."
          door={`issues/${issue.id}/roll-back`}
          name="Go back to an earlier edition"
          readersSee={[
            'From this moment readers see the content of :choice in place of what they have now, all of it at once.',
            'Readers are told: “:words”',
            'What is newer stays in the history, and on the desk; it can be published again.',
          ]}
          submit="Publish it again"
          what="Its content is published again as a new edition, at once and whole. Texts on the desk stay as they are."
        />
      ) : (
        <ClosedAct name="Go back to an earlier edition" why={acts.rollBack.why} />
      )}
      {acts.withdraw.isOpen ? (
        <PublishForm
          asks={{ words: { field: 'reason', label: 'Reason, for readers' } }}
          done="The issue is withdrawn."
          door={`issues/${issue.id}/withdraw`}
          name="Withdraw the issue"
          readersSee={[
            `Whoever opens the issue or one of its ${printed.length} articles is told that it is gone, and reads: “:words”`,
            'It is no longer in the archive, the search, the feeds or the downloads.',
          ]}
          submit="Withdraw the issue"
          what="Its addresses answer that it is gone, and why. Its editions stay in the history; publishing it again or going back to an edition brings it back."
        />
      ) : (
        <ClosedAct name="Withdraw the issue" why={acts.withdraw.why} />
      )}
      {publishing.articleWithdrawal.isOpen && printed.length > 0 ? (
        <PublishForm
          asks={{
            choice: {
              field: 'article',
              label: 'Article',
              options: printed.map(({ article, title }) => ({
                value: Number(article),
                words: title,
              })),
            },
            words: { field: 'reason', label: 'Reason, for readers' },
          }}
          done="The article is withdrawn."
          door="articles/:choice/withdraw"
          key={printed.length}
          name="Withdraw one article"
          readersSee={[
            'Whoever opens “:choice” is told that it is gone, and reads: “:words”',
            'The contents of the issue name it as withdrawn; the rest of the issue stays as it is.',
          ]}
          submit="Withdraw the article"
          what="Its addresses answer that it is gone, and why; the issue names it as withdrawn. It stays so through later editions until it is given back."
        />
      ) : (
        <ClosedAct
          name="Withdraw one article"
          why={
            publishing.articleWithdrawal.isOpen
              ? 'Readers have no article of this issue.'
              : publishing.articleWithdrawal.why
          }
        />
      )}
      {withdrawnArticles.map(({ article, at, reason, title }) => (
        <div key={article}>
          <p>
            “{title}” is withdrawn since {formatInZone(at, timeZone)}: {reason}
          </p>
          {publishing.reinstatement.isOpen && (
            <PublishForm
              done="Readers have the article again."
              door={`articles/${article}/reinstate`}
              name={`Give “${title}” back to readers`}
              submit="Give it back"
              what="It is read again as the current edition of its issue has it."
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
