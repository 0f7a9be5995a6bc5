import { describe, expect, it } from 'vitest'
import { type DeskArticle, sortDesk } from './sortDesk'

const ME = 1
const article = (id: number, more: Partial<DeskArticle> = {}): DeskArticle => ({
  id,
  title: `Article ${id}`,
  stage: 'drafting',
  due: null,
  assignee: null,
  createdBy: 2,
  submittedBy: null,
  maySignOff: false,
  isOwn: false,
  unsigned: null,
  openComments: 0,
  suggestedByOthers: 0,
  isAnswered: false,
  isMentioned: false,
  ...more,
})
const sort = (...articles: DeskArticle[]) => sortDesk({ articles, person: ME, today: '2026-11-23' })

describe('sortDesk', () => {
  it.each<[string, Partial<DeskArticle>, string | null]>([
    ['a draft assigned to me', { assignee: ME }, 'assigned'],
    ['a draft I began and nobody has', { createdBy: ME }, null],
    ['a draft of somebody else', {}, null],
    ['changes to what I began', { stage: 'changesRequested', createdBy: ME }, 'changesRequested'],
    ['changes to what I have', { stage: 'changesRequested', assignee: ME }, 'changesRequested'],
    [
      'changes to what I began and another has',
      { stage: 'changesRequested', createdBy: ME, assignee: 3 },
      'changesRequested',
    ],
    [
      'changes to what I submitted and another has',
      { stage: 'changesRequested', submittedBy: ME, assignee: 3 },
      'changesRequested',
    ],
    [
      'changes to what my name is on and another has',
      { stage: 'changesRequested', isOwn: true, assignee: 3 },
      'changesRequested',
    ],
    ['comments on what my name is on', { isOwn: true, assignee: 3, openComments: 1 }, 'comments'],
    ['changes to what others have', { stage: 'changesRequested', assignee: 3 }, null],
    ['an answer to my comment', { assignee: 3, openComments: 1, isAnswered: true }, 'comments'],
    ['a comment that names me', { assignee: 3, openComments: 1, isMentioned: true }, 'mentioned'],
    [
      'one on a text I may sign off',
      { stage: 'submitted', maySignOff: true, isMentioned: true },
      'mentioned',
    ],
    [
      'suggestions in what I submitted and another has',
      { stage: 'submitted', submittedBy: ME, assignee: 3, suggestedByOthers: 2 },
      'suggestions',
    ],
    ['suggestions in what others have', { assignee: 3, suggestedByOthers: 1 }, null],
    ['a text I may sign off', { stage: 'submitted', maySignOff: true }, 'signOff'],
    ['comments on what I have', { stage: 'submitted', assignee: ME, openComments: 2 }, 'comments'],
    ['comments on a draft I began', { createdBy: ME, openComments: 1 }, 'comments'],
    ['comments on what another has', { createdBy: ME, assignee: 3, openComments: 1 }, null],
    ['comments on an approved text', { stage: 'approved', assignee: ME, openComments: 1 }, null],
    ['a text I may not', { stage: 'submitted', assignee: ME }, null],
    ['an approved text', { stage: 'approved', assignee: ME }, null],
  ])('%s waits for me or not', (_, more, reason) => {
    expect(sort(article(1, more)).waiting.map((waiting) => waiting.reason)).toEqual(
      reason ? [reason] : [],
    )
  })

  it('puts changes first, then comments, then sign-offs, then drafts, each by date', () => {
    const { waiting } = sort(
      article(1, { assignee: ME }),
      article(2, { assignee: ME, due: '2026-12-01' }),
      article(3, { stage: 'submitted', maySignOff: true }),
      article(4, { stage: 'changesRequested', createdBy: ME }),
      article(5, { stage: 'submitted', createdBy: ME, openComments: 1 }),
    )
    expect(waiting.map(({ article: { id } }) => id)).toEqual([4, 5, 3, 2, 1])
  })

  it('lists what nobody here may approve', () => {
    const unsigned = { kinds: ['edit'], couldBe: ['Ada'] }
    const { unsigned: listed, waiting } = sort(
      article(1, { stage: 'submitted', unsigned }),
      article(2, { stage: 'submitted' }),
    )
    expect(listed.map(({ id }) => id)).toEqual([1])
    expect(waiting).toEqual([])
  })

  it('lists what I handed in while it waits', () => {
    const { submitted } = sort(
      article(1, { stage: 'submitted', submittedBy: ME }),
      article(2, { stage: 'submitted', submittedBy: 2 }),
      article(3, { stage: 'changesRequested', submittedBy: ME }),
    )
    expect(submitted.map(({ id }) => id)).toEqual([1])
  })

  it('lists what is late or due within a fortnight, the latest first', () => {
    const { due } = sort(
      article(1, { due: '2026-12-07' }),
      article(2, { due: '2026-12-08' }),
      article(3, { due: '2026-11-20' }),
      article(4, { due: '2026-11-01', stage: 'approved' }),
      article(5, { due: '2026-11-23' }),
    )
    expect(due.map(({ article: { id }, days }) => [id, days])).toEqual([
      [3, -3],
      [5, 0],
      [1, 14],
    ])
  })
})
