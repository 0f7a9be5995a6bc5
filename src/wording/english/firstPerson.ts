/** The first person of a magazine. */
export const firstPerson = {
  welcome: 'Welcome to Forme',
  whatIsAsked:
    'You are the first person of this magazine, and so its admin: you name the magazine, and let the others in. For now your name, an address, a password and one answer are enough.',
  name: 'Name',
  email: 'Email',
  newPassword: 'New Password',
  create: 'Create',
  howMany: 'How many of you sign texts off and publish?',
  houses: {
    one: 'I alone. I sign my own texts off and publish; every approval says that nobody else read it.',
    two: 'Two of us. Each signs off what the other wrote, never their own, and either publishes.',
    more: 'More. I let the others in, each with their roles; nobody approves their own text.',
  },
}
