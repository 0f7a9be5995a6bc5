import type { NumberFieldSingleValidation } from 'payload'

/**
 * An issue has a whole number of its own. The database refuses a number twice in any case; here it
 * is said in words people can do something with, before anything is written.
 *
 * @example 'There is an issue 51 already.'
 */
export const validateIssueNumber: NumberFieldSingleValidation = async (value, { id, req }) => {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) {
    return 'An issue has a whole number, 1 or more.'
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
  return totalDocs === 0 || `There is an issue ${value} already.`
}
