/**
 * Has many people save at the same moment: each their own article first, then, again and again, all
 * of them the same one.
 *
 * @param {{ url: string, token: string, count: number, rounds: number }} wanted
 * @returns {Promise<{ own: Outcome, same: Outcome }>}
 *
 * @typedef {{ times: number[], errors: string[] }} Outcome milliseconds of each save, and what went
 *   wrong with those that did not answer 200
 */
export async function saveTogether({ url, token, count, rounds }) {
  const headers = { 'content-type': 'application/json', authorization: `JWT ${token}` }
  const articles = await Promise.all(
    Array.from({ length: count }, (_, index) => create(`Measured article ${index + 1}`)),
  )
  const [first = 0] = articles
  return {
    own: await saveAll(articles),
    same: await saveAll(articles.map(() => first)),
  }

  /**
   * @param {string} title
   * @returns {Promise<number>}
   */
  async function create(title) {
    const response = await fetch(`${url}/api/articles?draft=true`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ title, body: paragraph('The first text.') }),
    })
    const text = await response.text()
    if (response.status !== 201) throw new Error(`Creating answers ${response.status}: ${text}`)
    return JSON.parse(text).doc.id
  }

  /**
   * @param {number[]} ids
   * @returns {Promise<Outcome>}
   */
  async function saveAll(ids) {
    /** @type {Outcome} */
    const outcome = { times: [], errors: [] }
    for (let round = 1; round <= rounds; round += 1) {
      await Promise.all(
        ids.map(async (id, index) => {
          const begun = performance.now()
          const response = await fetch(`${url}/api/articles/${id}?draft=true`, {
            method: 'PATCH',
            headers,
            body: JSON.stringify({ body: paragraph(`Round ${round}, writer ${index}.`) }),
          })
          const text = await response.text()
          outcome.times.push(performance.now() - begun)
          if (response.status !== 200)
            outcome.errors.push(`${response.status} ${text.slice(0, 200)}`)
        }),
      )
    }
    return outcome
  }
}

/**
 * A body of one paragraph, as the desk's editor sends it.
 *
 * @param {string} text
 */
function paragraph(text) {
  const block = { format: '', indent: 0, version: 1, direction: 'ltr' }
  const words = { type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }
  return {
    root: {
      ...block,
      type: 'root',
      children: [{ ...block, type: 'paragraph', textFormat: 0, textStyle: '', children: [words] }],
    },
  }
}
