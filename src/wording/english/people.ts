/** People of the house: how they are let in, and the keys of their programs. */
export const people = {
  invite: {
    heading: 'Invite a person',
    name: 'Name',
    address: 'Address',
    submit: 'Invite',
    sending: 'Inviting …',
    sent: 'The link was sent. It lets this person choose a password, once, within a week.',
    link: 'There is no mail server, so please hand this link over yourself. It lets this person choose a password, once, within a week, and is shown only now:',
    renew: 'New link to set the password',
  },
  roles: 'Roles',
  currentPassword: 'Current password, to change it',
  keys: {
    heading: 'API keys',
    whatTheyAre:
      'What a program signs in with to work here for you. It may do what you may, and only what its key is for. A new password ends all keys.',
    none: 'You have none.',
    columns: { for: 'For', begins: 'Begins with', may: 'May', used: 'Used last', acts: 'Acts' },
    never: 'Never',
    delete: 'Delete {which}',
    theKey: (name: string) => `the key ${name}`,
    deleteMeans: (key: string) =>
      `Programs that use “${key}” are refused from then on. This cannot be undone.`,
    deleteKey: 'Delete key',
    deleteQuestion: 'Delete this key?',
    new: 'A new key',
    whatFor: 'What it is for',
    nameMissing: 'Say what the key is for, so that you know it again.',
    password: 'Your current password',
    make: 'Make key',
    making: 'Making …',
    shownNow: (name: string) => `The key “${name}” is shown now and never again.`,
    copyNow: 'Copy it to where it is used.',
    copy: 'Copy key',
    copied: 'Copied',
  },
}
