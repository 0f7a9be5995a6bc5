import { isAllowed, type Role, type Verb } from '../../workflow/roles'

/** A page of the desk under `/admin`, with words it may be looked for by besides its name. */
type DeskPage = { title: string; words: string; path: string; needs: Verb }

const PAGES: readonly DeskPage[] = [
  { title: 'To do', words: 'front page home', path: '', needs: 'desk.enter' },
  {
    title: 'New article',
    words: 'begin write text',
    path: '/collections/articles/create',
    needs: 'article.create',
  },
  {
    title: 'New issue',
    words: 'plan number',
    path: '/collections/issues/create',
    needs: 'issue.create',
  },
  {
    title: 'New reference',
    words: 'add source work',
    path: '/collections/references/create',
    needs: 'reference.create',
  },
  { title: 'Articles', words: 'texts', path: '/collections/articles', needs: 'desk.enter' },
  { title: 'Issues', words: 'numbers', path: '/collections/issues', needs: 'desk.enter' },
  {
    title: 'References',
    words: 'sources works import BibTeX RIS',
    path: '/collections/references',
    needs: 'desk.enter',
  },
  {
    title: 'Quotations',
    words: 'source texts check',
    path: '/collections/quotations',
    needs: 'desk.enter',
  },
  {
    title: 'Pictures',
    words: 'media images upload',
    path: '/collections/media',
    needs: 'desk.enter',
  },
  {
    title: 'Add people',
    words: 'invite users roles colleagues',
    path: '/collections/users',
    needs: 'user.manage',
  },
  {
    title: 'Magazine details',
    words: 'settings style title ISSN',
    path: '/globals/magazine',
    needs: 'magazine.edit',
  },
  {
    title: 'What was done',
    words: 'audit record history',
    path: '/collections/audit-entries',
    needs: 'audit.read',
  },
  {
    title: 'My account',
    words: 'password mail name',
    path: '/account',
    needs: 'desk.enter',
  },
  { title: 'Sign out', words: 'log out leave', path: '/logout', needs: 'desk.enter' },
  { title: 'Readers', words: 'figures how often read', path: '/readers', needs: 'article.readAny' },
]

/** The pages of the desk that are open to these roles and named by every word of a question. */
export function findDeskPages(
  query: string,
  roles: readonly Role[],
): { title: string; path: string }[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  return PAGES.filter(({ needs, title, words: more }) => {
    const named = ` ${title} ${more}`.toLowerCase()
    return isAllowed(roles, needs) && words.every((word) => named.includes(` ${word}`))
  }).slice(0, 4)
}
