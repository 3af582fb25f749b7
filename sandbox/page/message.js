import { element, icon } from './dom.js'
import { link, withEntities } from './rich-text.js'
import { timeOf, word } from './words.js'

function picture({ media }) {
  if (media === null) return null
  const address = `/sandbox/file?id=${encodeURIComponent(media.fileId)}`
  if (media.kind === 'photo')
    return element('img', {
      src: address,
      alt: word('picture'),
      width: media.width || null,
      height: media.height || null,
    })
  return element(
    'p',
    { class: 'media' },
    element('a', { href: address, target: '_blank', rel: 'noopener' }, media.fileName),
  )
}

function above(message, replied) {
  if (message.forwardedFrom !== null)
    return element('p', { class: 'quiet' }, word('forwardedFrom') + message.forwardedFrom.title)
  if (replied === null) return null
  return element('p', { class: 'replied' }, replied.text.slice(0, 120))
}

function foot(message) {
  const silent = message.silent && message.author === 'bot'
  return element(
    'footer',
    {},
    silent ? element('span', { class: 'silent' }, icon('silent'), word('silent')) : null,
    message.editedAt === null ? null : element('span', {}, word('editedMessage')),
    element('time', { datetime: new Date(message.sentAt).toISOString() }, timeOf(message.sentAt)),
  )
}

function makeButton(button, press) {
  if ('url' in button) {
    const made = link(button.url, button.text)
    made.classList.add('button')
    return made
  }
  const made = element('button', { type: 'button', class: 'button' }, button.text)
  if (!('callback_data' in button)) made.disabled = true
  made.addEventListener('click', async () => {
    made.setAttribute('aria-busy', 'true')
    await press(button.callback_data)
    made.removeAttribute('aria-busy')
  })
  return made
}

function keyboard(message, press) {
  if (message.keyboard.length === 0) return null
  const rows = message.keyboard.map((row) =>
    element('div', { class: 'row' }, ...row.map((button) => makeButton(button, press))),
  )
  return element('div', { class: 'keyboard' }, ...rows)
}

/** Makes a message of a chat; `press` hears its buttons' data, `command` a tap on a command in its text. */
export function makeMessage(message, { replied, press, command }) {
  if (message.author === 'service')
    return element('li', { class: 'service' }, element('span', {}, message.text))
  const by = message.author === 'person' ? 'mine' : 'theirs'
  if (message.deletedAt !== null)
    return element('li', { class: `${by} deleted` }, element('p', {}, word('deletedMessage')))
  const text = element(
    'div',
    { class: 'text' },
    ...withEntities(message.text, message.entities, command),
  )
  const bubble = element(
    'article',
    { class: 'bubble' },
    above(message, replied),
    picture(message),
    message.text === '' ? null : text,
    foot(message),
  )
  return element('li', { class: by }, bubble, keyboard(message, press))
}
