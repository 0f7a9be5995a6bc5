import type { TextFieldSingleValidation } from 'payload'

/** Refuses what is not a full web address. */
export const validateWebAddress: TextFieldSingleValidation = (value) => {
  if (!value) return true
  const url = URL.canParse(value) ? new URL(value) : undefined
  return (
    url?.protocol === 'https:' ||
    url?.protocol === 'http:' ||
    'Write the whole address, beginning with https://'
  )
}
