/**
 * Payload's own sentences on the desk where they do not say what is the matter, or what to do; all
 * others of its sentences stand.
 */
export const payload = {
  error: {
    correctInvalidFields:
      'Not saved yet. The fields marked in red say what is missing or wrong; put them right and save again.',
    deletingTitle: '“{{title}}” could not be deleted. Nothing has changed; try again in a moment.',
    followingFieldsInvalid_one: 'Not saved. Look at this field:',
    followingFieldsInvalid_other: 'Not saved. Look at these fields:',
    noUser: 'You are no longer signed in. Sign in again in another tab, then save once more.',
    notAllowedToAccessPage:
      'Your role does not let you open this page. An admin can give you another role.',
    notAllowedToPerformAction:
      'Your role does not let you do this, so nothing was changed. An admin can give you another role.',
    notFound: 'This is not here any more, or is not yours to see.',
    previewing: 'The preview could not be made. Nothing has changed; try again in a moment.',
    problemUploadingFile: 'The file did not arrive whole. Send it again.',
    tokenInvalidOrExpired: 'This link has been used or is too old. Ask for a new one.',
    unauthorized: 'You are no longer signed in. Sign in again, then try once more.',
    unauthorizedAdmin: 'This account may not come to the desk. Ask an admin for a role.',
    unknown:
      'The desk met a fault of its own. Nothing has changed; try again, and if it goes on, tell your admin the time.',
    unspecific:
      'The desk met a fault of its own. Nothing has changed; try again, and if it goes on, tell your admin the time.',
    valueMustBeUnique: 'Another record has this already. Choose another.',
  },
  general: {
    dashboard: 'To do',
    noLabel: '–',
    noResults: 'No {{label}}: there are none yet, or none that match what is searched for.',
    noResultsDescription: 'There are none yet, or none that match what is searched for.',
    noResultsFound: 'Nothing here',
    submissionSuccessful: 'Saved.',
    updatedSuccessfully: 'Saved.',
  },
  validation: {
    required: 'Fill this in.',
    shorterThanMax: 'This is too long: at most {{maxLength}} characters.',
  },
}
