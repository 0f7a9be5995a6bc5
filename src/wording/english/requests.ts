/** Why a request is refused, whatever it was about: who asks, what was asked for, what was sent. */
export const requests = {
  notSignedIn: 'Sign in first.',

  notFound: {
    thing: 'There is no such thing.',
    address: 'There is nothing at this address.',
    article: 'There is no such article.',
    articleInPreview: 'There is no such article in this preview.',
    issue: 'There is no such issue.',
    edition: 'There is no such edition.',
    reference: (id: number | string) => `There is no reference ${id}.`,
    person: 'There is no such person.',
    file: 'This file is not there any more. Tell whoever looks after the server.',
  },

  keys: {
    personOnly: 'No key is for this: sign in.',
    scopeMissing: (scope: string) =>
      `This key is not for that: it lacks the scope “${scope}”. Make another one on the page of your account.`,
    byKey: 'A key makes no keys. Sign in, and make one on your account.',
  },

  /** What a field of a request has to be; `name` is that of the field. */
  must: {
    be: (name: string) => `“${name}” is not what it has to be.`,
    beThere: (name: string) => `“${name}” is missing.`,
    beText: (name: string) => `“${name}” has to be text.`,
    beWhole: (name: string) => `“${name}” has to be a whole number.`,
    beList: (name: string) => `“${name}” has to be a list.`,
    beObject: (name: string) => `“${name}” has to be an object.`,
    beJSON: (name: string) => `“${name}” has to be JSON.`,
    beDate: (name: string) => `“${name}” has to be a date, such as 2026-11-30T12:00:00Z.`,
    beSession: (name: string) => `“${name}” has to be 24 hexadecimal digits.`,
  },

  /** What is wrong with a field of a request: the field, none for the body itself, and one of `faults`. */
  wrong: (field: string, fault: string) =>
    `${field === '' ? 'The body of the request' : `“${field}”`} ${fault}.`,
  faults: {
    wrong: 'is wrong',
    missing: 'is missing',
    other: 'is not what it has to be',
    text: 'has to be text',
    whole: 'has to be a whole number',
    list: 'has to be a list',
    listOf: (words: readonly string[]) => `has to be a list of ${words.join(', ')}`,
    listEmpty: 'is an empty list',
    oneOf: (words: readonly string[]) => `is one of: ${words.join(', ')}`,
    tooLong: (characters: number) => `is longer than ${characters} characters`,
    longLine: (characters: number) => `is longer than any work: ${characters} characters at most`,
    references: (most: number) => `has to be ids of references, at most ${most}`,
    article: 'has to name an article by its id',
    whatChanges: 'has to say what it changes',
    correction: 'has to be an object: article, kind and what',
    decisions: 'is JSON: { "references": { key: the id of a reference, or "new" } }',
  },

  body: {
    notJSON: 'The body of the request is not JSON.',
    notObject: 'The body of the request has to be a JSON object.',
    notForm: 'Send a form, as multipart/form-data.',
    incomplete: 'The body of the request is not a complete form.',
    cutOff: 'The form that was sent is cut off or malformed. Send it again.',
    payloadField: 'The field “_payload” of a form has to be JSON.',
    fileMissing: 'The file is missing: send it as “file”.',
    manuscriptMissing: 'The manuscript is missing: send it as “file”.',
    tooLarge: (megabytes: number) => `This is more than ${megabytes} MB, which is too much.`,
    tooDeep: 'What was sent is nested too deeply.',
    nul: 'What was sent has the character NUL in it, which cannot be stored.',
    unstorable:
      'Something in this request has a form that cannot be stored or looked for, such as a number too large or an invisible NUL.',
  },

  /** What is asked for in an address by `where`. */
  where: {
    names: '“where” has to name fields, as in where[title][equals]=Type.',
    tooDeep: '“where” is nested too deeply.',
    conditions: (name: string) => `“${name}” has to be a list of conditions.`,
    comparison: (name: string) => `“${name}” has to say how it is compared, as with [equals].`,
    operator: (operator: string, name: string) => `“${operator}” is no way to compare “${name}”.`,
    oneValue: (name: string, operator: string) => `“${name}” can be ${operator} one value only.`,
  },

  /** Where there is too much to do at once. */
  busy: {
    asking: 'Too many are asking this at the moment. Try again soon.',
    sent: 'You have sent much at once, and it is still being read. Try again soon.',
    reading: 'Too much is being read at the moment. Try again soon.',
    ended: 'What was asked could not be done now. Try again soon.',
  },

  fault:
    'The desk met a fault of its own, so nothing was done. Try again; if it goes on, tell your admin the time.',
}
