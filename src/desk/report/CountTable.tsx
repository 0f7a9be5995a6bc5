import type { ManuscriptReport } from '../../manuscript/model'
import { Tag } from '../Tag'
import { listCounts } from './listCounts'

/** Counts in against counts out, one line a kind. */
export function CountTable({ report }: { report: ManuscriptReport }) {
  return (
    <div className="forme-scroll">
      <table className="forme-table">
        <caption className="forme-hidden">What the file has and what the article got</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th className="forme-number" scope="col">
              In the file
            </th>
            <th className="forme-number" scope="col">
              In the article
            </th>
            <th scope="col">
              <span className="forme-hidden">Result</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {listCounts(report).map(({ what, inFile, inArticle, remark }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td className="forme-number">{inFile}</td>
              <td className="forme-number">{inArticle}</td>
              <td>
                {inFile === inArticle ? (
                  <Tag tone="good">All there</Tag>
                ) : (
                  <>
                    <Tag tone="ask">{Math.abs(inFile - inArticle)} missing</Tag> {remark}
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
