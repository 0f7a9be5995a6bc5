import { articlesWithin } from './articlesWithin'

/** Sign-offs and turns are seen by those who have all articles, and by each person on their own. */
export const signOffsWithin = articlesWithin({
  any: 'article.readAny',
  own: 'article.readOwn',
  through: 'article',
})
