import type { Words } from '#statement/vocabulary/idea.ts'

/** What looks like an exchange or a repatriation and is none, in English. */
export const EN_ASIDE = {
  wounded: [
    'under|below 25',
    'under the age',
    'younger than 25',
    'wounded',
    'seriously|severely|gravely ill',
  ],
  greatest: ['largest|biggest'],
  first_since: ['first'],
  study: [
    'interviewed|surveyed|polled',
    'investigation|inquiry|study|survey|report finds|found|shows|showed|reveals|revealed',
    'among ~ repatriated|returned|received|bodies|remains ~ found|discovered|identified',
    'found|discovered|identified ~ among ~ repatriated|returned|received|bodies|remains',
  ],
  refuted: [
    'body|bodies|remains ~ not|never returned|released|given',
    'not handed|delivered|transferred',
    'not been handed|transferred|delivered|returned|given',
    'no repatriation|exchange|swap|transfer|handover ~ took|takes|taken|had|has|happened|occurred',
    'not taken|take place',
    'rejecting|rejected|rejects|dismissed|dismisses',
    'disputes|disputed|disputing',
  ],
  no_exchange: [
    'not|no part of|in ~ exchange|exchanges|swap|swaps',
    'not|nothing|unrelated to do with|related ~ exchange|exchanges|swap|swaps',
    'from|interned turkey',
    'interned in turkey',
    'not a|an ~ exchange|swap',
    'without an|a|any exchange|swap',
    'no prisoners changed|exchanged|swapped',
    'deported|deportees|deportee|deportation|expelled',
    'outside any exchange|swap',
  ],
  local: [
    'from|in vinnytsia|poltava|sumy|chernihiv|kharkiv|cherkasy|zhytomyr|lviv|odesa|rivne ~ region|oblast',
    'local men|man|residents',
    'fellow villager*',
  ],
  foreign: [
    'venezuela*|afghan*|iran|iranian*',
    'between russia and the us|west|united',
    'east-west',
    'biden',
    'american|german journalist*|prisoner*',
    'hamas|hezbollah|taliban',
    'gaza|palestinian*',
    'israeli ~ hostage*',
    'cold war',
    'spy|spies',
    'azerbaijan*|armenia*',
  ],
} satisfies Partial<Words>
