/**
 * The search of the desk. `words` are what else people look for a page or an act by, in small letters
 * where they have no capital of their own.
 */
export const searching = {
  open: 'Search',
  openKey: 'Ctrl K',
  region: 'Search the desk',
  label: 'Words of a text, an issue, a reference or a name',
  placeholder: 'Words of a text, an issue, a reference, a name…',
  found: 'Found',
  nothingElse: 'Nothing else on the desk has these words.',
  groups: {
    acts: 'Go to',
    does: 'Do',
    issues: 'Issues',
    articles: 'Texts',
    references: 'References',
    contributors: 'Contributors',
    users: 'People',
  },
  details: {
    published: 'Published',
    unpublished: 'Not published yet',
    contributor: 'Contributor',
    untitled: 'Untitled',
  },
  pages: {
    toDo: { title: 'To do', words: 'front page home' },
    newArticle: { title: 'New article', words: 'begin write text' },
    newIssue: { title: 'New issue', words: 'plan number' },
    newReference: { title: 'New reference', words: 'add source work' },
    articles: { title: 'Articles', words: 'texts' },
    issues: { title: 'Issues', words: 'numbers' },
    references: { title: 'References', words: 'sources works import BibTeX RIS' },
    quotations: { title: 'Quotations', words: 'source texts check' },
    pictures: { title: 'Pictures', words: 'media images upload' },
    people: { title: 'Add people', words: 'invite users roles colleagues' },
    magazine: { title: 'Magazine details', words: 'settings style title ISSN' },
    audit: { title: 'What was done', words: 'audit record history' },
    account: { title: 'My account', words: 'password mail name' },
    signOut: { title: 'Sign out', words: 'log out leave' },
    readers: { title: 'Readers', words: 'figures how often read' },
  },
  acts: {
    contents: { title: 'Arrange the contents', words: 'contents order sections move pages' },
    manuscripts: { title: 'Import manuscripts', words: 'import manuscript word file docx' },
    quotations: { title: 'Check the quotations', words: 'check quotations verify sources' },
    publish: {
      title: 'Preview and publish',
      words: 'preview publish schedule correct withdraw readiness obstacles',
    },
  },
}
