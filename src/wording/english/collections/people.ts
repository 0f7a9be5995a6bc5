import { groups } from './shared'

/** Who works here, what programs may do, and the magazine itself. */
export const people = {
  users: {
    one: 'Person',
    many: 'People',
    noun: 'person',
    group: groups.people,
    about: 'Who works at the desk, and what each may do.',
    faults: {
      house: (houses: readonly string[]) => `“house” is one of ${houses.join(', ')}.`,
      invited: 'People are invited, and choose their password themselves: POST /api/users/invite.',
      othersPassword: 'Nobody sets the password of somebody else. Send them a new link instead.',
      onlyAdmin:
        'This is the only admin. Make somebody else admin first; otherwise nobody could let people in any more.',
    },
    fields: {
      name: 'Name',
      email: 'Email',
      roles: 'Roles',
      currentPassword: 'Current password',
      contributor: {
        label: 'Contributor',
        about:
          'The name this person writes under, if they also write. Articles under this name count as their own.',
      },
      messages: {
        label: 'Mail me when',
        options: {
          reviewAsked: 'A text is for me to sign off',
          changesRequested: 'Changes are requested in a text of mine',
          approved: 'A text of mine is approved',
          lapsed: 'An approval lapses',
          mentioned: 'Somebody names me in a comment',
          suggested: 'Changes are suggested in a text of mine, or mine are answered',
        },
      },
    },
  },
  'api-keys': {
    one: 'API key',
    many: 'API keys',
    noun: 'API key',
    group: groups.people,
    about:
      'What programs sign in with, for the people they belong to. Everybody makes keys on the page of their own account.',
    fields: {
      name: 'What it is for',
      user: 'Whose',
      begins: 'Begins with',
      hash: 'Hash',
      scopes: 'May be used to',
      usedAt: 'Used last',
    },
  },
  webhooks: {
    one: 'Webhook',
    many: 'Webhooks',
    noun: 'webhook',
    group: groups.people,
    about:
      'Other programs that are told what happens here, as Standard Webhooks has it. What was sent, and what came of it, stands under Webhook log.',
    fields: {
      url: {
        label: 'Address',
        about: 'Where the messages go. Nothing is sent to addresses within a private network.',
      },
      events: {
        label: 'Tell it when',
        options: {
          'edition.published': 'An issue is published',
          'edition.corrected': 'A later edition is published, or an earlier one again',
          'edition.withdrawn': 'An issue is withdrawn',
          'article.withdrawn': 'An article is withdrawn',
          'article.reinstated': 'A withdrawn article is given back',
          'article.stageChanged': 'The stage of an article changes',
        },
      },
      isPaused: {
        label: 'Paused',
        about:
          'Nothing is sent, and what happens meanwhile is not told later. A receiver that answers 410 (gone) is paused by itself.',
      },
      secret: {
        label: 'Secret',
        about:
          'What the receiver checks signatures with. It is made when the webhook is saved. If it got into other hands, make a new webhook and delete this one.',
      },
      savedBy: 'Last saved by',
    },
  },
  'webhook-deliveries': {
    one: 'Webhook message',
    many: 'Webhook log',
    noun: 'webhook message',
    group: groups.records,
    about:
      'What other programs were told. What did not arrive is tried again, each time later, for a day and a half. Kept for a month.',
    fields: {
      event: 'Event',
      state: {
        label: 'State',
        options: {
          waiting: 'Waits',
          arrived: 'Arrived',
          givenUp: 'Given up',
        },
      },
      webhook: 'Webhook',
      url: 'Address',
      tries: 'Tried',
      triedAt: 'Tried last',
      answer: {
        label: 'Answer',
        about: 'The status the receiver answered last.',
      },
      failure: 'What went wrong',
      messageID: 'Id of the message',
      message: 'Message',
    },
  },
  magazine: {
    one: 'Magazine',
    noun: 'magazine',
    group: groups.people,
    about: 'The publication itself and its house rules.',
    tabs: { titlePage: 'Title page', houseRules: 'House rules' },
    faults: {
      timeZone: 'There is no such time zone. Choose one of the list, such as Europe/London.',
      issn: 'An ISSN is eight digits, the last of which may be an X, like 2049-3630.',
      issnDigit: (before: string, wanted: string, last: string) =>
        `One digit is mistyped: after ${before} the last of an ISSN is ${wanted}, not ${last}.`,
      style: (line: number, problem: string) => `Line ${line}: ${problem}`,
      styleTooSlow: 'The style takes more time or memory to print a few notes than a style may.',
      noStyle: 'There is no such style.',
      styleByAdmin: 'Only an admin chooses the citation style.',
    },
    fields: {
      title: 'Title',
      tagline: 'Tagline',
      publisher: 'Publisher',
      issn: {
        label: 'ISSN',
        placeholder: '1234-5678',
      },
      language: 'Language',
      timeZone: 'Time zone',
      about: {
        label: 'About',
        about: 'For the page /about.',
      },
      shopURL: 'Shop',
      signOffs: {
        label: 'Sign-offs every text needs',
        one: 'Sign-off',
        many: 'Sign-offs',
        fields: {
          kind: 'Kind',
        },
      },
      distinctSigners: 'Each sign-off by a different person',
      fourEyes: {
        label: 'Nobody approves their own text',
        about:
          'Switch off only for a magazine of one person. It is recorded and shown on every approval given without a second person.',
      },
      wordsPerPage: {
        label: 'Words on a page',
        about: 'On a full page of text. It says how many pages an issue comes to.',
      },
      citationStyle: 'Citation style',
      strictIbid: {
        label: '“ibid.” only for the whole note before',
        about:
          '“ibid.” stands only where the note before names that one work and says nothing else. Switched off, the style is followed: “ibid.” also within a note, and after a note that goes on in words.',
      },
      spellOutShared: {
        label: 'Short forms that two works share are spelled out',
        about:
          'Where the style would give two works of an article the same short form, both are named in full each time. Switched off, the short form stands all the same.',
      },
    },
  },
}
