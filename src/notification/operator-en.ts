import { REVIEW_CODES } from '#statement/review.ts'
import type { OperatorWords } from './operator-words.ts'

export const operatorEn: OperatorWords = {
  review: {
    title: 'To be decided',
    kind: {
      prisoner_exchange: 'prisoner exchange',
      body_repatriation: 'repatriation of the fallen',
      civilian_return: 'return of civilians',
      child_return: 'return of children',
      return_outside_exchange: 'return outside an exchange',
      agreement: 'agreement',
      planned: 'planned',
      recalled: 'recalled',
      denial: 'denial',
      official_total: 'official total',
    },
    why: {
      ...REVIEW_CODES,
      put_right:
        'An operator put this right in an earlier text of the post (read → put right; now)',
      perhaps_cut: 'The text may be cut: it is not from the channel page itself',
      no_longer_news: 'The post is no longer new. Tell people all the same?',
      nothing_to_correct: 'It corrects a number that this channel did not tell before',
      post_missing: 'The channel took this post away. Withdraw what it said?',
      in_future: 'The event is later than its post',
      no_count: 'A number that counts nothing',
      figures_far_apart: 'Figures of one side are far apart',
      not_written: 'It could not be written',
      figure_fell: 'A figure of the same source fell far',
      sum_fell: 'The sum fell though nobody corrected anything',
      total_differs: 'An official total differs from our sum, for no known reason',
      agreement_proposed: 'An agreement that is not on record. Count by it?',
    },
    fields: 'As read',
    field: { day: 'day', ordinal: 'number of the exchange', stage: 'stage', figure: 'total' },
    notStated: 'not stated',
    choice: {
      publish: 'Publish',
      accept: 'Yes, it is right',
      tell: 'Tell people',
      reject: 'Reject',
      not_event: 'Not an event',
      leave: 'Leave as it is',
    },
    done: {
      publish: 'Published',
      accept: 'Confirmed',
      tell: 'People are told',
      reject: 'Rejected',
      not_event: 'Not an event',
      leave: 'Left as it is',
    },
    by: (who, when) => `operator ${who}, ${when}`,
    settled: 'Nothing to decide',
    withdraw: 'Withdraw what was said',
    correct: 'Correct a field',
    undo: 'Undo the decision',
    back: 'Back',
    post: 'Post',
    history: 'A row of the history that ships with the program',
    gone: 'The channel took this post away. Below is our copy.',
    askGone: {
      publish: 'The channel took this post away. Publish what it said all the same?',
      tell: 'The channel took this post away. Tell people all the same?',
    },
    sure: { publish: 'Yes, publish', tell: 'Yes, tell people' },
    void: 'The post has changed since: nothing is left to decide.',
    ask: (field, isDay) =>
      `Answer this message. ${field}: ${isDay ? 'a day such as 2025-08-14' : 'a number; "-" where the post does not say it'}.`,
    notUnderstood: 'That is neither a number nor a day. Please answer the question once more.',
    corrected: 'Noted. It takes effect when you publish.',
    none: 'Nothing waits for a decision.',
    waiting: (count) => `Waiting for a decision: ${count}.`,
    next: 'Next',
    edited: 'put right',
  },
  detail: {
    places: 'by place',
    civilians: 'civilians',
    exchanges: 'exchanges',
    returned: 'returned',
    bodies: 'bodies',
    ukraine: 'Ukraine',
    russia: 'Russia',
    each_side: 'each side',
    exact: 'exactly',
    at_least: 'at least',
    all_of_category: 'all of a category',
    offer: 'an offer',
  },
  answer: {
    tooLate: 'It is decided already.',
    unfit: 'It cannot be published like this:',
    notUndoable:
      'This cannot be undone any more: messages are on their way, or it was changed since.',
    askUndo: 'Undo this decision?',
    keep: 'Let it stand',
    alreadyUndone: 'This decision is undone already.',
    nothingToUndo: 'There is no decision to undo.',
    decided: 'Noted.',
  },
  alarm: {
    raised: 'Alarm',
    again: 'Not mended yet',
    mended: 'Mended',
    holds: {
      outbox: 'Nothing is held up in the outbox any more.',
      token: 'Telegram takes the token again.',
      conflict: 'Only this program uses the token again.',
      disk: 'There is room on the disk again.',
      backup: 'A backup was made again.',
      clock: 'The clock of this machine is right again.',
    },
    readable: (handle) => `The channel ${handle} can be read again.`,
    writes: (handle) => `The channel ${handle} writes again.`,
    told: (handle) => `The channel ${handle} of BROADCAST_CHANNELS is told again.`,
    since: (when) => `since ${when}`,
    unreadable: (handle, _reason, said) => `The channel ${handle} cannot be read: ${said}.`,
    silent: (handle, when) =>
      `The channel ${handle} is silent for longer than usual. Its last post: ${when}.`,
    outbox: (due, when) => `Messages do not leave: ${due} are due, the oldest since ${when}.`,
    broadcast: (handle, reason) =>
      `The channel ${handle} of BROADCAST_CHANNELS is not told: ${reason}. Make the bot an administrator there who may post.`,
    noChannel: (handle, reason) =>
      `The channel ${handle} of BROADCAST_CHANNELS cannot be found: ${reason}. Nobody there is told anything. Check how it is written; the bot looks for it again every five minutes.`,
    found: (handle) => `The channel ${handle} of BROADCAST_CHANNELS is found.`,
    token: 'Telegram refuses the token (BOT_TOKEN).',
    conflict: 'Another program uses the token, or a webhook is set.',
    disk: (megabytes) => `${megabytes} MB are left on the disk.`,
    backup: (reason) => `The backup failed: ${reason}`,
    backupOverdue: (hours) => `There has been no backup for ${hours} h.`,
    clock: (seconds) =>
      `The clock of this machine is ${Math.abs(seconds)} s ${seconds > 0 ? 'ahead' : 'behind'}.`,
  },
  menu: {
    admin: 'the state of everything on one card',
    review: 'what waits for a decision',
    undo: 'take the last decision back',
    sources: 'pause, resume, read now',
    sent: 'how far broadcasts have come',
    parked: 'what is parked for a mistake: send it or drop it',
    notice: 'a message to everybody',
  },
  help: 'Commands of operators, in this chat alone',
  helpNames:
    'With each decision the bot keeps who took it: the number and the name in Telegram. To delete the name: /forget in your own chat with the bot.',
  sameChannel: (named, counts) =>
    `BROADCAST_CHANNELS names one channel more than once: ${named}. Only ${counts} counts; nobody there is told twice. Mend the setting.`,
  moved: (to) =>
    `This chat became a supergroup and its number is ${to} now. Set ADMIN_CHAT_ID=${to}. Until then the bot writes here all the same.`,
  post: {
    label_only: (url) =>
      `The preview shows only a label for ${url} and its text is nowhere else: please read the post yourself.`,
    label_with_text: (url) =>
      `The preview shows only a label for ${url}. Its text comes from the landing page and may be cut: please compare it with the post.`,
    label_for_now: (url) =>
      `The preview shows only a label for ${url}, and the landing page that may repeat its text could not be read; it is tried again within the hour. Please read the post yourself.`,
    turned_unreadable: (url) =>
      `The preview shows only a label for ${url}, whose text was readable before. The earlier text is kept: please compare it with the post.`,
    not_understood: (url) =>
      `The block of ${url} is on the page and cannot be understood: please read the post yourself.`,
    missing: (url) =>
      `${url} is missing at recheck: the channel has taken it away. Our copy stays.`,
    withheld: (url) =>
      `${url} is there and Telegram does not show it any more, as after a complaint about rights. Our copy stays.`,
    found_late: (url) => `${url} was on no page of its channel and was found by its own page.`,
  },
  historyRead: (handle, posts, lowest) =>
    `The history of ${handle} is read: ${posts} posts, the oldest number is ${lowest}.`,
  parked: (broadcast, messages, error) =>
    `Telegram calls ${messages} of the messages of broadcast ${broadcast} malformed, and they are parked: ${error} Decide: /parked`,
  feedback: 'Feedback from somebody who uses the bot',
  backlog: (waiting) => `Older posts that wait for a decision: ${waiting}. See /review`,
  admin: {
    title: 'State of the bot',
    sources: 'Sources',
    reads: (ago) => `read ${ago} ago`,
    paused: 'reading is paused',
    silent: (when) => `silent, last post ${when}`,
    neverRead: 'not read yet',
    outbox: (due, parked) =>
      `Outbox: ${due} due${parked > 0 ? `, ${parked} parked for a mistake of ours` : ''}.`,
    outboxEmpty: 'The outbox is empty.',
    chats: (active, stopped) => `Chats: ${active} active, ${stopped} stopped.`,
    reviews: (count) => `Waiting for a decision: ${count}.`,
    alarms: (count) => `Alarms: ${count}.`,
    noAlarms: 'No alarms.',
    backup: (when) => (when === null ? 'No backup yet.' : `Last backup: ${when}.`),
    noBackups: 'The sandbox makes no backups.',
    schema: (version) => `Schema of the database: ${version}.`,
    minutes: (count) => `${count} min`,
    pause: 'Pause',
    resume: 'Resume',
    readNow: 'Read now',
    askedToRead: 'Reading.',
  },
  sent: {
    title: (id, kind) => `Broadcast ${id}: ${kind}`,
    kind: {
      alert: 'news',
      update: 'update',
      retraction: 'retraction',
      quota: 'agreements',
      digest: 'digest',
      warning: 'warning of fraud',
      claims: 'claims',
    },
    counts: {
      due: 'due',
      sent: 'sent',
      dropped: 'not to be sent',
      parked: 'parked for a mistake of ours',
    },
    notQueued: 'The queue is still being made.',
    unknown: 'There is no such broadcast.',
    none: 'Nothing was broadcast yet.',
  },
  parkedList: {
    title: 'Parked for a mistake of ours',
    none: 'Nothing is parked.',
    broadcast: (id, kind, when) => `Broadcast ${id} (${kind}), ${when}`,
    about: (event) => `About: ${event}`,
    withdrawn: 'This event has been withdrawn.',
    counts: (messages, edits) =>
      [
        messages > 0 ? `messages: ${messages}` : '',
        edits > 0 ? `corrections of what was sent: ${edits}` : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    said: (error) => `The reason: ${error}`,
    more: (broadcasts) => `And ${broadcasts} more broadcasts.`,
    again: (id) => `Send again: ${id}`,
    drop: (id) => `Drop: ${id}`,
    ask: {
      again:
        'Send it again? Unless the mistake is mended, Telegram refuses the messages again and they are parked again. What is sent is what is known now.',
      drop: 'Drop it for good? Those chats get nothing, and this cannot be undone.',
    },
    sure: { again: 'Yes, send again', drop: 'Yes, drop' },
    back: 'Back',
    decided: 'Decided',
    done: {
      again: (id, messages) => `Broadcast ${id}: ${messages} on their way again`,
      drop: (id, messages) => `Broadcast ${id}: ${messages} dropped`,
    },
  },
  notice: {
    usage:
      'Write: /notice text. To fewer: /notice lang=uk topic=exchanges text. You see it first as people will.',
    wrong: {
      lang: (value, known) => `There is no language "${value}": ${known}. Nothing is sent.`,
      topic: (value, known) => `There is no topic "${value}": ${known}. Nothing is sent.`,
    },
    unknownOption: (name) =>
      `"${name}" is not understood here: lang=… and topic=… before the text narrow the circle. Nothing is sent.`,
    twice: (name) => `"${name}=" is written twice. Nothing is sent.`,
    preview: (audience, language, topic) =>
      `This is what people will see. Chats: ${audience}; ${language === null ? 'all languages' : `language ${language}`}, ${topic === null ? 'all topics' : `topic ${topic}`}.`,
    send: 'Send to all these chats',
    cancel: 'Do not send',
    onItsWay: (id) => `On its way. Progress: /sent n${id}`,
    cancelled: 'Not sent.',
    tooLong: 'Too long: 3000 characters at most.',
  },
}
