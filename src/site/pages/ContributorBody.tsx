import { withoutName } from '../format/withoutName'
import { ArticleList } from '../parts/ArticleList'
import type { ContributorPage } from '../model'
import type { SiteWords } from '../words/siteWords'

/** A person: who they are, and what they made for the magazine. */
export function ContributorBody({ page, words }: { page: ContributorPage; words: SiteWords }) {
  const { name, about, articles, magazine } = page
  return (
    <main id="main" className="plain">
      <p className="kicker">{words.contributor}</p>
      <h1>{name}</h1>
      {about !== undefined && (
        <p className="lead">
          {name} {withoutName(about, name)}
        </p>
      )}
      <section aria-labelledby="articles">
        <h2 id="articles" {...words.tag}>
          {words.contributorArticles}
        </h2>
        <ArticleList
          articles={articles.map((article) => ({
            article,
            ...(article.role === 'author'
              ? {}
              : { detail: <p className="dateline">{words.roleNames[article.role]}</p> }),
          }))}
          language={magazine.language}
          words={words}
        />
      </section>
    </main>
  )
}
