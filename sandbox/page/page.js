import { attempt, hideNote, showNote } from './attempt.js'
import { hearChannel, refreshPosts, showChannels, startChannelSide } from './channel.js'
import {
  changePersonsLanguage,
  hearMessages,
  hearTyping,
  refreshMessages,
  showChat,
  startChatSide,
} from './chat.js'
import { setClock, startClock, tick } from './clock.js'
import { byId, toNewest } from './dom.js'
import { ask, gathered, listen } from './line.js'
import { currentPerson } from './people.js'
import { knowChannels } from './rich-text.js'
import { chooseLanguage, currentLanguage, speak, word } from './words.js'

let unread = 0

/** Counts what came while the phone's screen showed the other side. */
function count(number) {
  unread = number
  byId('unread').hidden = number === 0
  byId('unread').textContent = String(number)
}

function show(side) {
  document.body.dataset.side = side
  for (const button of document.querySelectorAll('[data-show]'))
    button.setAttribute('aria-pressed', String(button.dataset.show === side))
  if (side === 'chat') count(0)
  // A pane that was hidden could not be scrolled.
  const list = side === 'chat' ? 'messages' : 'posts'
  const pane = byId(`${list}-pane`)
  if (pane.scrollTop === 0) toNewest(pane, byId(list))
}

const refreshState = gathered(async () => {
  const state = await ask(`state?language=${currentLanguage()}`)
  setClock(state.now)
  knowChannels(state.channels.map(({ handle }) => handle))
  showChannels(state)
  showChat(state)
})

const refreshAll = async () => {
  await refreshState()
  await Promise.all([refreshMessages(), refreshPosts()])
}

/** What each kind of news from the sandbox changes on the page. */
const NEWS = {
  channel(news) {
    setClock(news.now)
    hearChannel(news.channel, news.what)
    void attempt(refreshState)
  },
  messages: (news) => hearMessages(news.chat),
  typing: (news) => hearTyping(news.chat),
  people: () => void attempt(refreshAll),
}

function changeLanguage(language) {
  chooseLanguage(language)
  tick()
  void attempt(async () => {
    await changePersonsLanguage()
    await refreshState()
  })
}

for (const button of document.querySelectorAll('[data-show]'))
  button.addEventListener('click', () => show(button.dataset.show))
for (const button of document.querySelectorAll('[data-language]'))
  button.addEventListener('click', () => changeLanguage(button.dataset.language))

speak()
show('chat')
startClock()
startChannelSide({ chat: currentPerson })
startChatSide({
  onArrival: () => {
    if (document.body.dataset.side !== 'chat') count(unread + 1)
  },
})
listen({
  news: (news) => NEWS[news.is]?.(news),
  again() {
    hideNote()
    void attempt(refreshAll)
  },
  lost: () => showNote(word('offline')),
})
