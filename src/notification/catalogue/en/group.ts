import type { GroupWords } from '#notification/catalogue/group-words.ts'

export const group: GroupWords = {
  setUp:
    'In groups the bot answers /status, /latest, /exchanges and /quota. Notifications are turned on by an administrator: the settings open in a private chat with the bot.',
  open: 'Settings of this chat',
  anonymous:
    'You are writing as the group. Open the settings with the button: the bot will check whether your own account is an administrator.',
  notAdmin: 'Only administrators of this chat can set it up.',
  unknownChat: 'The bot is no longer in this chat, or cannot see it.',
  channel: (title) =>
    `The bot is now an administrator of the channel “${title}”. Choose what it should report there.`,
}
