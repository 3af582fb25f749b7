/** What the page says, in both its languages; the bot's own words come from the bot. */
const WORDS = {
  uk: {
    title: 'Вдома — пісочниця',
    brand: 'Вдома',
    sandbox: 'пісочниця',
    storyTime: 'Час історії',
    notice:
      'Дописи тут написали автори програми за оприлюдненими фактами. Це не слова посадовців і не справжні канали.',
    language: 'Мова сторінки',
    sides: 'Що показати',
    channels: 'Канали',
    chat: 'Розмова з ботом',
    older: 'Показати давніші дописи',
    ownPost: 'Власний допис у цьому каналі',
    publishOwn: 'Опублікувати власний допис',
    next: 'Далі',
    publish: 'Опублікувати наступний допис',
    storyEnd: 'Історія закінчилася. Можна писати власні дописи.',
    forward: 'Переслати ботові',
    edit: 'Змінити',
    remove: 'Видалити',
    reallyRemove: 'Справді видалити',
    save: 'Зберегти',
    cancel: 'Скасувати',
    editedPost: 'змінено',
    forwardedFrom: 'Переслано: ',
    inReply: 'У відповідь на інший допис',
    richPost: 'Вміст цього допису видно лише в застосунку',
    photos: (count) => (count === 1 ? 'Світлина' : `Світлини: ${count}`),
    video: (length) => `Відео, ${length}`,
    poll: 'Опитування',
    people: 'Хто пише ботові',
    person: (number) => `Особа ${number}`,
    bot: 'бот',
    typing: 'пише…',
    message: 'Повідомлення',
    send: 'Надіслати',
    commands: 'Команди бота',
    start: 'Розпочати',
    welcome:
      'Так розмова з ботом виглядає в Telegram, але ніщо не виходить за межі цього комп’ютера. Натисніть «Розпочати», а потім опублікуйте наступний допис каналу.',
    block: 'Заблокувати',
    unblock: 'Розблокувати бота',
    silent: 'без звуку',
    editedMessage: 'змінено',
    deletedMessage: 'Повідомлення видалено',
    picture: 'Світлина',
    understood: 'Зрозуміло',
    offline: 'Зв’язок із пісочницею втрачено. Відновлюємо…',
    modeLabel: 'Сторінка каналу:',
    modes: {
      open: 'відкрита',
      hidden: 'прихована',
      banned: 'заблокована',
      empty: 'нібито порожня',
      stale: 'застаріла',
      broken_layout: 'з іншою розміткою',
      server_error: 'помилка сервера',
      slow: 'не відповідає',
    },
  },
  en: {
    title: 'Vdoma — sandbox',
    brand: 'Vdoma',
    sandbox: 'sandbox',
    storyTime: 'Story time',
    notice:
      'The posts here were written by the authors of the program from published facts. They are not the officials’ words, and these are not their channels.',
    language: 'Language of the page',
    sides: 'What to show',
    channels: 'Channels',
    chat: 'Chat with the bot',
    older: 'Show older posts',
    ownPost: 'A post of your own in this channel',
    publishOwn: 'Publish your own post',
    next: 'Next',
    publish: 'Publish the next post',
    storyEnd: 'The story is over. You can still write posts of your own.',
    forward: 'Forward to the bot',
    edit: 'Edit',
    remove: 'Delete',
    reallyRemove: 'Really delete',
    save: 'Save',
    cancel: 'Cancel',
    editedPost: 'edited',
    forwardedFrom: 'Forwarded from ',
    inReply: 'In reply to another post',
    richPost: 'This post can be read only in the app',
    photos: (count) => (count === 1 ? 'Photo' : `Photos: ${count}`),
    video: (length) => `Video, ${length}`,
    poll: 'Poll',
    people: 'Who writes to the bot',
    person: (number) => `Person ${number}`,
    bot: 'bot',
    typing: 'is typing…',
    message: 'Message',
    send: 'Send',
    commands: 'The bot’s commands',
    start: 'Start',
    welcome:
      'This is how a chat with the bot looks in Telegram, yet nothing leaves this computer. Press “Start”, then publish the channel’s next post.',
    block: 'Block',
    unblock: 'Unblock the bot',
    silent: 'without sound',
    editedMessage: 'edited',
    deletedMessage: 'Message deleted',
    picture: 'Photo',
    understood: 'Understood',
    offline: 'The connection to the sandbox is lost. Trying again…',
    modeLabel: 'The channel’s page:',
    modes: {
      open: 'open',
      hidden: 'hidden',
      banned: 'banned',
      empty: 'as if empty',
      stale: 'stale',
      broken_layout: 'with another layout',
      server_error: 'a server error',
      slow: 'no answer',
    },
  },
}

const saved = localStorage.getItem('language')
const preferred = navigator.language.startsWith('uk') ? 'uk' : 'en'
let language = saved === 'uk' || saved === 'en' ? saved : preferred

/** Tells the page's language: `uk` or `en`. */
export const currentLanguage = () => language

/** Changes the page's language and remembers it for the next visit. */
export function chooseLanguage(next) {
  language = next
  localStorage.setItem('language', next)
  speak()
}

/** Finds a word in the page's language. */
export const word = (key) => WORDS[language][key]

/** Writes the page's fixed words anew, after its language changed and at the start. */
export function speak() {
  document.documentElement.lang = language
  document.title = word('title')
  for (const element of document.querySelectorAll('[data-word]'))
    element.textContent = word(element.dataset.word)
  for (const element of document.querySelectorAll('[data-label]'))
    element.setAttribute('aria-label', word(element.dataset.label))
  for (const element of document.querySelectorAll('[data-placeholder]'))
    element.placeholder = word(element.dataset.placeholder)
  for (const button of document.querySelectorAll('[data-language]'))
    button.setAttribute('aria-pressed', String(button.dataset.language === language))
}

const inKyiv = (options) => {
  const locale = language === 'en' ? 'en-GB' : language
  try {
    return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'Europe/Kyiv' })
  } catch {
    // Older browsers know the city by its former spelling only.
    return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'Europe/Kiev' })
  }
}

const withoutYearMark = (text) => text.replace(/\s*р\.(?=,|\s|$)/u, '')

/** Writes a moment (ms) as a day, Kyiv's. */
export const dayOf = (ms) =>
  withoutYearMark(inKyiv({ day: 'numeric', month: 'long', year: 'numeric' }).format(ms))

/** Writes a moment (ms) as hours and minutes, Kyiv's. */
export const timeOf = (ms) =>
  inKyiv({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(ms)

/** Writes a moment (ms) as day and time, Kyiv's. */
export const momentOf = (ms) => `${dayOf(ms)}, ${timeOf(ms)}`
