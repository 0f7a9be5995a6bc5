import { groups, names, slug } from './shared'

/** What texts rest on, and who is named in them. */
export const sources = {
  references: {
    one: 'Reference',
    many: 'References',
    noun: 'reference',
    group: groups.sources,
    about: 'Works that are cited. A correction here reaches every article that cites the work.',
    tabs: { merge: 'Same work' },
    parts: { rare: 'Rarely needed' },
    faults: {
      year: 'Write a year, 1971, a date, 1971-05-01, a range, 1976/1978, about a year, 1850~, a decade, 196X, or a season, 1968-22 for the summer.',
      noWork:
        'No work is recognised in this line. Paste BibTeX, RIS or CSL-JSON, or write it as a note has it: author, title, place, publisher, year.',
      lookUpOff:
        'This house does not look works up elsewhere (SOURCE_LOOKUP). Type the source as a line, or paste its entry.',
    },
    fields: {
      name: 'Work',
      type: {
        label: 'Type',
        about: 'What kind of work it is: that decides how notes print it.',
        options: {
          book: 'Book',
          chapter: 'Chapter or article in a book',
          'article-journal': 'Article in a journal',
          'article-magazine': 'Article in a magazine',
          'article-newspaper': 'Article in a newspaper',
          'entry-encyclopedia': 'Entry in an encyclopedia',
          'paper-conference': 'Paper at a conference',
          thesis: 'Thesis',
          report: 'Report',
          pamphlet: 'Pamphlet',
          manuscript: 'Manuscript',
          personal_communication: 'Letter',
          speech: 'Speech',
          interview: 'Interview',
          legislation: 'Law',
          webpage: 'Web page',
          'post-weblog': 'Blog post',
          motion_picture: 'Film',
          document: 'Other document',
        },
      },
      title: 'Title',
      author: names('Authors'),
      containerTitle: {
        label: 'Stands in',
        about: 'The book, journal or site it stands in.',
      },
      containerAuthor: names('Authors of what it stands in'),
      recipient: names('Written to'),
      interviewer: names('Interviewed by'),
      editor: names('Editors'),
      translator: names('Translators'),
      publisher: 'Publisher',
      publisherPlace: 'Place',
      year: {
        label: 'Year',
        about: 'Left empty where not known.',
        placeholder: '1971',
      },
      volume: 'Volume',
      numberOfVolumes: 'of volumes',
      issue: 'Number',
      page: 'Pages',
      edition: 'Edition',
      DOI: 'DOI',
      ISBN: 'ISBN',
      ISSN: 'ISSN',
      URL: 'Address',
      accessed: {
        label: 'Looked up on',
        placeholder: '2026-05-01',
      },
      archive: {
        label: 'Archive',
        placeholder: 'The National Archives',
      },
      archiveLocation: {
        label: 'Place in the archive',
        placeholder: 'CO 137/23',
      },
      titleShort: 'Short title',
      originalTitle: 'Original title',
      originalYear: 'First published in',
      collectionTitle: 'Series',
      genre: 'Genre',
      number: {
        label: 'Number of the work itself',
        about: 'Of a report, a law or a patent.',
        placeholder: 'Cmnd 4641',
      },
      eventTitle: {
        label: 'Event',
        about: 'The conference or meeting it was given at.',
      },
      status: {
        label: 'Status',
        about: 'Of what is not out yet.',
        placeholder: 'forthcoming',
      },
      language: {
        label: 'Language',
        placeholder: 'de',
      },
      remarks: {
        label: 'Remarks',
        about: 'For the desk; readers never see it.',
      },
      key: {
        label: 'Identity',
        about: 'Two references with the same identity are the same work.',
      },
      managerIDs: {
        label: 'Known to reference managers as',
        about: 'Word files that cite it under these names cite this record.',
      },
      mergedInto: {
        label: 'Merged into',
        about: 'This record was merged; what cited it cites that one.',
      },
      articles: 'Articles that cite it',
      quotations: 'Quotations from it',
      savedBy: 'Last saved by',
    },
  },
  quotations: {
    one: 'Quotation',
    many: 'Quotations',
    noun: 'quotation',
    group: groups.sources,
    about:
      'The words of a source as our record has them. Articles are compared with the record; a quotation correct once serves every article.',
    parts: { translation: 'Translation', verification: 'Verification' },
    faults: {
      edition: 'Say which edition the words were checked against.',
    },
    fields: {
      text: {
        label: 'Words',
        about: 'Exactly as printed in the source, without the outer quotation marks.',
      },
      reference: 'Reference',
      label: 'Place is a',
      locator: {
        label: 'Place',
        placeholder: '70-71',
      },
      speaker: {
        label: 'Speaker',
        about: 'If not the author of the work.',
      },
      language: 'Language',
      originalText: 'Words in the original language',
      translationCredit: 'Translated by',
      state: {
        label: 'State',
        about: 'A change of words, work or place takes it back to “not verified”.',
        options: {
          unverified: 'Needs checking',
          verified: 'Verified',
          doubtful: 'In doubt',
        },
      },
      againstPrinting: {
        label: 'Edition checked against',
        placeholder: 'Penguin, 1971, second impression',
      },
      evidence: {
        label: 'Evidence',
        about: 'An address of a scan and the place in it, or where the copy stands.',
      },
      scan: {
        label: 'Scan of the place',
        about: 'Readers never see it.',
      },
      verifiedBy: 'Verified by',
      verifiedAt: 'Verified at',
      permission: {
        label: 'Permission',
        about: 'Whose leave was needed, and when it was given.',
      },
      articles: 'Articles that use it',
      savedBy: 'Last saved by',
    },
  },
  contributors: {
    one: 'Contributor',
    many: 'Contributors',
    noun: 'contributor',
    group: groups.people,
    about: 'People named as author, translator, interviewer or illustrator.',
    faults: {
      webAddress:
        'This is no web address. Paste it from the browser, or write it like example.org/shop.',
    },
    fields: {
      given: 'Given names',
      family: 'Family name',
      name: {
        label: 'Name as readers see it',
        about: 'Left empty, it is the given names and the family name.',
      },
      about: {
        label: 'About',
        about: 'A line or two, below the article and on the person’s page.',
      },
      url: 'Website',
      portrait: 'Portrait',
      slug: slug('name'),
      articles: 'Articles',
      savedBy: 'Last saved by',
    },
  },
}
