import { groups, slug } from './shared'
import { workflow } from '../workflow'

/** What is written and put together: issues, articles, pictures, manuscripts. */
export const texts = {
  issues: {
    one: 'Issue',
    many: 'Issues',
    noun: 'issue',
    group: groups.texts,
    about: 'Numbers of the magazine, each published as one.',
    tabs: {
      contents: 'Contents',
      quotations: 'Quotations',
      manuscripts: 'Manuscripts',
      publish: 'Publish',
      editions: 'Editions',
    },
    faults: {
      articleTwice: 'An article stands in the contents twice.',
      inAnotherIssue: (number: number, label: string) =>
        `An article is in one issue at most; this one is in issue ${number} (${label}). Move it out there first.`,
      number: 'An issue has a whole number, 1 or more.',
      numberTaken: (number: number) => `There is an issue ${number} already.`,
      deadlineLate: 'The text deadline cannot be after the publication date.',
    },
    fields: {
      name: 'Issue',
      number: 'Number',
      label: {
        label: 'Season or date',
        about: 'As it stands on the cover.',
        placeholder: 'Autumn 2026',
      },
      title: 'Theme',
      note: 'Editorial note',
      cover: 'Cover',
      contents: {
        label: 'Contents',
        about: 'Sections in order, each with its articles in order.',
        one: 'Section',
        many: 'Sections',
        fields: {
          heading: 'Heading',
          articles: 'Articles',
        },
      },
      slug: slug('number'),
      publicationDate: 'Publication date',
      textDeadline: {
        label: 'Text deadline',
        about: 'When texts must be in.',
      },
      pages: {
        label: 'Pages for texts',
        about: 'How many the issue can hold. Contents shows how full it is.',
      },
      shopURL: 'Where to buy it',
      withdrawnAt: {
        label: 'Withdrawn at',
        about: 'Readers are told that the issue is gone, and why.',
      },
      withdrawalReason: 'Withdrawal reason',
      schedule: {
        label: 'Scheduled publication',
        fields: {
          at: 'At',
          timeZone: 'Time zone',
          manifestHash: 'Manifest hash',
          by: 'By',
          note: 'Note',
          corrections: 'Corrections',
        },
      },
      withdrawnArticles: {
        label: 'Articles taken from readers',
        one: 'Withdrawn article',
        many: 'Withdrawn articles',
        fields: {
          article: 'Article',
          at: 'At',
          by: 'By',
          reason: 'Reason',
        },
      },
      currentEdition: {
        label: 'Current edition',
        about: 'What readers see.',
      },
      savedBy: 'Last saved by',
    },
  },
  articles: {
    one: 'Article',
    many: 'Articles',
    noun: 'article',
    group: groups.texts,
    about: 'Texts from draft to approval. Readers see them when their issue is published.',
    tabs: {
      text: 'Text',
      details: 'Details',
      review: 'Review',
      citations: 'Citations',
      quotations: 'Quotations',
      versions: 'Versions',
    },
    faults: {
      body: 'The body of an article is rich text.',
    },
    fields: {
      kicker: 'Kicker',
      title: 'Title',
      subtitle: 'Subtitle',
      standfirst: 'Standfirst',
      body: 'Body',
      kind: {
        label: 'Kind',
        options: {
          editorial: 'Editorial',
          article: 'Article',
          review: 'Review',
          letter: 'Letter',
          document: 'Document',
          interview: 'Interview',
        },
      },
      authors: {
        label: 'Authors',
        about: 'In the order readers see them.',
        one: 'Name',
        many: 'Names',
        fields: {
          contributor: 'Contributor',
          role: {
            label: 'Role',
            options: {
              author: 'Author',
              translator: 'Translator',
              interviewer: 'Interviewer',
              illustrator: 'Illustrator',
            },
          },
        },
      },
      hero: 'Picture at the head',
      editorsNote: 'Editor’s note',
      language: 'Language',
      topics: 'Topics',
      slug: slug('title'),
      stage: { label: 'Stage', options: workflow.stages },
      assignee: {
        label: 'Assignee',
        about: 'Who has it now.',
      },
      due: 'Due',
      issue: 'Issue',
      words: 'Words',
      notes: 'Notes',
      contentHash: 'Fingerprint of the text',
      manuscript: 'Manuscript',
      createdBy: 'Begun by',
      savedIn: 'Saved in',
      changedBy: 'Changed by',
      heldVersion: 'Held version',
      citedReferences: 'Cited references',
      quotations: 'Quotations',
      figures: 'Figures',
      savedBy: 'Last saved by',
    },
  },
  media: {
    one: 'Picture',
    many: 'Pictures',
    noun: 'picture',
    group: groups.texts,
    about: 'Pictures with what readers who cannot see them need to know.',
    faults: {
      unreadable: 'The picture is damaged and cannot be read.',
      tooMuch: 'The picture takes too much to be read. Make it smaller and send it again.',
      tooLarge: (
        { height, pages, width }: { width: number; height: number; pages: number },
        millions: number,
      ) =>
        `The picture has ${width} × ${height} pixels${pages > 1 ? ` in ${pages} frames` : ''}; ${millions} million in all are the most. Make it smaller and send it again.`,
    },
    fields: {
      alt: {
        label: 'Alternative text',
        about: 'What the picture shows, for readers who do not see it. Not the caption.',
      },
      caption: 'Caption',
      credit: 'Credit',
      licence: {
        label: 'Licence',
        placeholder: 'CC BY 4.0',
      },
      files: 'Files',
      savedBy: 'Last saved by',
    },
  },
  manuscripts: {
    one: 'Manuscript',
    many: 'Manuscripts',
    noun: 'manuscript',
    group: groups.texts,
    about: 'Files as they arrived, kept as evidence with the report of their import.',
    fields: {
      sha256: 'SHA-256 of the file',
      article: 'Article',
      issue: 'Issue',
      importedBy: 'Imported by',
      report: {
        label: 'Report',
        about: 'What the import counted and found.',
      },
    },
  },
}
