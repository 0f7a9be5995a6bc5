import { describe, expect, it } from 'vitest'
import {
  type ArticleFacts,
  checkIssueReadiness,
  type IssueFacts,
  type ObstacleKind,
  obstacleMessage,
} from './readiness'
import { wording } from '../wording'
import { DEFAULT_SIGN_OFF_RULES } from './approval'
import { approved, signOff, standing, submitted, turn } from './testStanding'

type Problem = 'locatorMissing'

function article(rest: Partial<ArticleFacts<Problem>> = {}): ArticleFacts<Problem> {
  const { contentHash, turns, signOffs } = approved()
  return {
    id: 'a1',
    title: 'On Method',
    slug: 'on-method',
    contentHash,
    turns,
    signOffs,
    openComments: 0,
    otherwise: null,
    openSuggestions: 0,
    incomplete: [],
    due: null,
    words: 900,
    authors: 1,
    pictures: [],
    incompletePosts: [],
    deadLinks: [],
    problems: [],
    ...rest,
  }
}

function issue(rest: Partial<IssueFacts<Problem>> = {}): IssueFacts<Problem> {
  return {
    cover: { alt: 'A printing press' },
    publicationDate: '2025-12-01',
    textDeadline: '2025-11-01',
    rules: DEFAULT_SIGN_OFF_RULES,
    sections: [{ heading: 'Theory', articles: [article()] }],
    ...rest,
  }
}

function withArticle(rest: Partial<ArticleFacts<Problem>>): IssueFacts<Problem> {
  return issue({ sections: [{ heading: 'Theory', articles: [article(rest)] }] })
}

function sentences(facts: IssueFacts<Problem>): string[] {
  return checkIssueReadiness(facts).map(({ kind, message }) => `${kind}: ${message}`)
}

describe('checkIssueReadiness', () => {
  it.each<[string, IssueFacts<Problem>]>([
    ['a complete issue', issue()],
    ['an issue without dates', issue({ publicationDate: null, textDeadline: null })],
    ['an issue with one date', issue({ publicationDate: null })],
    ['text deadline on the day of publication', issue({ textDeadline: '2025-12-01' })],
    ['due on the day of publication', withArticle({ due: '2025-12-01' })],
    [
      'a text deadline, and no day of publication yet',
      issue({ publicationDate: null, textDeadline: '2027-01-01' }),
    ],
    ['a day of publication, and no text deadline', issue({ textDeadline: null })],
    [
      'an approved article that is due later, for its next text',
      withArticle({ due: '2026-02-01' }),
    ],
    ['a picture with a text', withArticle({ pictures: [{ alt: 'A quay', name: 'quay.jpg' }] })],
    [
      'an article that is listed twice has one address',
      issue({ sections: [{ heading: '', articles: [article(), article()] }] }),
    ],
  ])('finds nothing in %s', (_name, facts) => {
    expect(checkIssueReadiness(facts)).toEqual([])
  })

  it.each<[IssueFacts<Problem>, string[]]>([
    [issue({ sections: [] }), ['issueEmpty: The issue has no article.']],
    [issue({ cover: null }), ['coverMissing: The issue has no cover.']],
    [
      issue({ cover: { alt: ' ' } }),
      ['coverAltMissing: The cover has no text for people who cannot see it.'],
    ],
    [
      issue({
        sections: [
          ...issue().sections,
          { heading: 'Letters', articles: [] },
          { heading: '', articles: [] },
        ],
      }),
      [
        'sectionEmpty: The section “Letters” has no article.',
        'sectionEmpty: A section without a heading has no article.',
      ],
    ],
    [
      issue({ publicationDate: '2025-11-31' }),
      ['dateInvalid: “2025-11-31” is not a date of the calendar.'],
    ],
    [
      issue({ textDeadline: '2025-12-02' }),
      [
        'textDeadlineAfterPublication: The text deadline 2025-12-02 is later than the publication date 2025-12-01.',
      ],
    ],
    [
      withArticle({ title: ' ', authors: 0 }),
      [
        'titleMissing: An article has no title.',
        'authorsMissing: An article without a title names no author.',
      ],
    ],
    [withArticle({ slug: '' }), ['slugMissing: “On Method” has no address.']],
    [
      issue({
        sections: [
          { heading: 'A', articles: [article()] },
          { heading: 'B', articles: [article({ id: 'a2', title: 'Method' })] },
        ],
      }),
      [
        'slugDuplicate: “On Method” has the same address as another article of the issue: on-method.',
        'slugDuplicate: “Method” has the same address as another article of the issue: on-method.',
      ],
    ],
    [withArticle({ words: 0 }), ['textEmpty: “On Method” has no text.']],
    [withArticle(standing()), ['notApproved: “On Method” has not been submitted.']],
    [
      withArticle(submitted({ signOffs: [signOff('edit', 'edith', 'h1', 2)] })),
      ['notApproved: “On Method” needs a sign-off: quotations.'],
    ],
    [withArticle(submitted()), ['notApproved: “On Method” needs a sign-off: edit, quotations.']],
    [
      withArticle(standing({ turns: [turn('requestChanges', 'edith', 'h1', 1)] })),
      ['notApproved: “On Method” was sent back for changes.'],
    ],
    [
      withArticle({ contentHash: 'h2' }),
      ['approvalLapsed: “On Method” has sign-offs that no longer hold: edit, quotations.'],
    ],
    [
      withArticle(approved({ contentHash: 'h2', turns: [turn('submit', 'wilma', 'h2', 5)] })),
      ['notApproved: “On Method” needs a sign-off: edit, quotations.'],
    ],
    [
      withArticle({ ...standing(), due: '2025-12-02' }),
      [
        'notApproved: “On Method” has not been submitted.',
        'dueAfterPublication: “On Method” is due on 2025-12-02, later than the publication date 2025-12-01.',
      ],
    ],
    [
      withArticle({ ...standing(), due: '2025-12-01' }),
      ['notApproved: “On Method” has not been submitted.'],
    ],
    [
      issue({
        publicationDate: null,
        sections: [
          { heading: 'Theory', articles: [article({ ...standing(), due: '2026-02-01' })] },
        ],
      }),
      ['notApproved: “On Method” has not been submitted.'],
    ],
    [
      withArticle({ ...standing(), otherwise: { notes: [4], works: false } }),
      ['notApproved: “On Method” has not been submitted.'],
    ],
    [
      withArticle({ incomplete: [{ what: 'block 2 is an aside without words' }] }),
      ['incomplete: “On Method” cannot be published as it is: block 2 is an aside without words.'],
    ],
    [
      withArticle({ otherwise: { notes: [4], works: false } }),
      [
        'notesPrintOtherwise: “On Method” shows note 4 otherwise than when it was signed off, because the citation style or a rule for notes is another now. An editor has to confirm that.',
      ],
    ],
    [
      withArticle({ otherwise: { notes: [1, 2, 4, 7, 8, 9], works: true } }),
      [
        'notesPrintOtherwise: “On Method” shows notes 1, 2, 4, 7–9 and its list of works cited otherwise than when it was signed off, because the citation style or a rule for notes is another now. An editor has to confirm that.',
      ],
    ],
    [
      withArticle({ otherwise: { notes: [], works: true } }),
      [
        'notesPrintOtherwise: “On Method” shows its list of works cited otherwise than when it was signed off, because the citation style or a rule for notes is another now. An editor has to confirm that.',
      ],
    ],
    [withArticle({ openComments: 1 }), ['openComments: “On Method” has an open comment.']],
    [
      withArticle({ openSuggestions: 2 }),
      ['openSuggestions: “On Method” has 2 suggested changes that are neither taken nor left.'],
    ],
    [withArticle({ openComments: 3 }), ['openComments: “On Method” has 3 open comments.']],
    [
      withArticle({ pictures: [{ alt: '', name: 'quay.jpg' }] }),
      [
        'altMissing: “On Method” has a picture, “quay.jpg”, without a text for people who cannot see it.',
      ],
    ],
    [
      withArticle({ pictures: [{ alt: ' ', name: 'quay.jpg' }] }),
      [
        'altMissing: “On Method” has a picture, “quay.jpg”, without a text for people who cannot see it.',
      ],
    ],
    [
      withArticle({
        pictures: [
          { alt: 'A quay', name: 'quay.jpg', isLost: true },
          { alt: 'A pier', name: 'pier.jpg', isLost: false },
        ],
      }),
      [
        'pictureLost: “On Method” has a picture, “quay.jpg”, whose file is not on the disk as it was saved. Upload it again.',
      ],
    ],
    [
      issue({ cover: { alt: 'A printing press', isLost: true } }),
      ['coverLost: The file of the cover is not on the disk as it was saved. Upload it again.'],
    ],
    [
      issue({
        sections: [
          { heading: 'Theory', articles: [article()] },
          { heading: ' Letters ', articles: [] },
        ],
      }),
      ['sectionEmpty: The section “Letters” has no article.'],
    ],
    [
      withArticle({ incompletePosts: ['Mastodon', ''] }),
      [
        'postIncomplete: “On Method” has an embedded post (Mastodon) without its author or its words.',
        'postIncomplete: “On Method” has an embedded post without its author or its words.',
      ],
    ],
    [
      withArticle({ deadLinks: [{ address: '/issues/52/next' }] }),
      ['linkUnpublished: “On Method” links to /issues/52/next, which readers cannot open.'],
    ],
    [
      withArticle({ problems: [{ kind: 'locatorMissing', message: 'Note 3 names no page.' }] }),
      ['locatorMissing: Note 3 names no page.'],
    ],
  ])('case %#: %j', (facts, expected) => {
    expect(sentences(facts)).toEqual(expected)
  })

  it('finds everything at once', () => {
    const found = checkIssueReadiness(
      issue({
        cover: null,
        textDeadline: '2026-01-01',
        sections: [
          { heading: 'Empty', articles: [] },
          {
            heading: 'Full',
            articles: [
              article({ ...standing(), authors: 0, pictures: [{ alt: '', name: 'p' }] }),
              article({
                id: 'a2',
                contentHash: 'h2',
                problems: [{ kind: 'locatorMissing', message: 'm' }],
              }),
            ],
          },
        ],
      }),
    )
    expect(
      found.map(({ kind, article: id }) => (id === undefined ? kind : `${id} ${kind}`)),
    ).toEqual([
      'coverMissing',
      'sectionEmpty',
      'textDeadlineAfterPublication',
      'a1 slugDuplicate',
      'a1 authorsMissing',
      'a1 notApproved',
      'a1 altMissing',
      'a2 slugDuplicate',
      'a2 approvalLapsed',
      'a2 locatorMissing',
    ])
  })

  it('leads to the exact place, or to the article or issue where none is named', () => {
    const found = checkIssueReadiness(
      issue({
        href: '/admin/issue',
        cover: null,
        sections: [
          {
            heading: 'Theory',
            articles: [
              article({
                href: '/admin/article',
                authors: 0,
                pictures: [{ alt: '', name: 'p', href: '/admin/media' }],
                deadLinks: [{ address: '/x', note: 2, href: '/admin/article#n2' }],
                problems: [
                  { kind: 'locatorMissing', message: 'm', note: 3, href: '/admin/article#n3' },
                  { kind: 'locatorMissing', message: 'm' },
                ],
              }),
            ],
          },
        ],
      }),
    )
    expect(found.map(({ kind, note, href }) => [kind, note, href])).toEqual([
      ['coverMissing', undefined, '/admin/issue'],
      ['authorsMissing', undefined, '/admin/article'],
      ['altMissing', undefined, '/admin/media'],
      ['linkUnpublished', 2, '/admin/article#n2'],
      ['locatorMissing', 3, '/admin/article#n3'],
      ['locatorMissing', undefined, '/admin/article'],
    ])
  })

  it.each(Object.keys(wording.readiness) as ObstacleKind[])(
    '%s is said in a whole sentence',
    (kind) => {
      expect(obstacleMessage(kind)).toMatch(/^[A-Z“].*\.$/)
    },
  )
})
