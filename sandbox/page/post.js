import { element } from './dom.js'
import { withSpans } from './rich-text.js'
import { timeOf, word } from './words.js'

/** Those who listen to the page hear each post in its own language. */
const languageOf = ({ channel }) =>
  channel === 'mod_russia' || channel === 'tass_agency' ? 'ru' : 'uk'

const two = (number) => String(number).padStart(2, '0')

const mediaBox = (text) => element('p', { class: 'media' }, text)

function media(post) {
  switch (post.media?.is) {
    case 'photos':
      return mediaBox(word('photos')(post.media.names.length))
    case 'video': {
      const { seconds } = post.media
      return mediaBox(word('video')(`${Math.floor(seconds / 60)}:${two(seconds % 60)}`))
    }
    case 'poll':
      return poll(post.media)
    default:
      return null
  }
}

function poll({ question, options }) {
  const lines = options.map(({ text, percent }) =>
    element('li', {}, text, ' ', element('span', { class: 'quiet' }, `${percent} %`)),
  )
  return element(
    'div',
    { class: 'poll' },
    element('p', { class: 'quiet' }, word('poll')),
    element('p', {}, element('b', {}, question)),
    element('ul', {}, ...lines),
  )
}

function above(post) {
  if (post.kind === 'forwarded')
    return element('p', { class: 'quiet' }, word('forwardedFrom') + (post.forward?.title ?? ''))
  return post.replyTo === undefined ? null : element('p', { class: 'quiet' }, word('inReply'))
}

function words(post) {
  if (post.kind === 'rich') return element('p', { class: 'quiet' }, word('richPost'))
  return post.text === ''
    ? null
    : element('div', { class: 'text', lang: languageOf(post) }, ...withSpans(post.spans))
}

function preview({ linkPreview }) {
  if (linkPreview === undefined) return null
  const { site, title, description } = linkPreview
  return element(
    'div',
    { class: 'preview' },
    element('p', { class: 'quiet' }, site),
    element('p', {}, element('b', {}, title)),
    element('p', {}, description),
  )
}

/** A first press asks, a second one within a few seconds does it. */
function twice(button, act) {
  button.addEventListener('click', () => {
    if (button.classList.contains('sure')) {
      act()
      return
    }
    button.classList.add('sure')
    button.textContent = word('reallyRemove')
    setTimeout(() => {
      button.classList.remove('sure')
      button.textContent = word('remove')
    }, 4000)
  })
  return button
}

const tool = (label, act) =>
  element('button', { type: 'button', class: 'tool', on: { click: act } }, word(label))

function tools(post, hands) {
  const remove = element('button', { type: 'button', class: 'tool' }, word('remove'))
  const list = element(
    'span',
    { class: 'tools' },
    twice(remove, () => hands.remove(post)),
  )
  if (post.kind === 'rich' || post.text === '') return list
  list.prepend(
    tool('forward', () => hands.forward(post)),
    tool('edit', () => hands.edit(post)),
  )
  return list
}

function foot(post, hands) {
  const address = `/${post.channel}/${post.id}`
  return element(
    'footer',
    {},
    element('a', { href: address, target: '_blank', rel: 'noopener' }, `№ ${post.id}`),
    tools(post, hands),
    post.edited ? element('span', {}, word('editedPost')) : null,
    element(
      'time',
      { datetime: new Date(post.publishedAt).toISOString() },
      timeOf(post.publishedAt),
    ),
  )
}

/** Makes a channel's post; `hands` are what a person may do with it: edit, remove, forward. */
export function makePost(post, hands) {
  if (post.kind === 'service')
    return element(
      'li',
      { class: 'service' },
      element('span', { lang: languageOf(post) }, post.text),
    )
  return element(
    'li',
    {},
    element(
      'article',
      { class: 'post' },
      above(post),
      media(post),
      words(post),
      preview(post),
      foot(post, hands),
    ),
  )
}

/** Makes a field to change a post's text in, in the post's place. */
export function makeEditor(post, { save, cancel }) {
  const field = element('textarea', { rows: '8', maxlength: '4096', 'aria-label': word('edit') })
  field.value = post.text
  const form = element(
    'form',
    { class: 'post editor' },
    field,
    element(
      'p',
      { class: 'choices' },
      element('button', { type: 'button', class: 'plain', on: { click: cancel } }, word('cancel')),
      element('button', { class: 'main' }, word('save')),
    ),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    save(field.value)
  })
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') cancel()
  })
  return element('li', {}, form)
}
