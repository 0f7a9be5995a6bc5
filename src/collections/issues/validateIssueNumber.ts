import type { NumberFieldSingleValidation } from 'payload'
import { wording } from '../../wording'

/**
 * An issue has a whole number of its own. The database refuses a number twice in any case; here it
 * is said in words people can do something with, before anything is written.
 *
 * @example 'There is an issue 51 already.'
 */
export const validateIssueNumber: NumberFieldSingleValidation = async (value, { id, req }) => {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) {
    return wording.collections.issues.faults.number
  }
  const { totalDocs } = await req.payload.count({
    collection: 'issues',
    overrideAccess: true,
    req,
    where: {
      and: [
        { number: { equals: value } },
        ...(id === undefined ? [] : [{ id: { not_equals: id } }]),
      ],
    },
  })
  return totalDocs === 0 || wording.collections.issues.faults.numberTaken(value)
}
