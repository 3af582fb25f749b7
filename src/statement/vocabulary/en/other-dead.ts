import type { Words } from '#statement/vocabulary/idea.ts'

/** The dead whom no side has given the other, in English. */
export const EN_OTHER_DEAD = {
  noise: [
    'liberated|de-occupied|deoccupied village|villages|town|towns|city|cities|settlement|settlements|territory|territories|area|areas|part|parts|district|districts|land|lands',
    'remains of ~ drone|drones|rocket|rockets|missile|missiles|aircraft|plane|jet|helicopter|satellite|dinosaur|mammoth|animals|dog|dogs|horse|building|house',
    'body bag|bags',
    'now|currently receiving|examining|identifying|storing|sorting|processing|handling',
  ],
  /** What is given to morgues holds bodies and is none. */
  thing: [
    'vehicle|vehicles|truck|trucks|van|vans|trailer|trailers|container|containers|refrigerators|freezers for',
    'chamber|chambers|coolers|units|unit|equipment|laboratory|laboratories|lab|labs|bags|stretchers for',
  ],
  study: [
    'bodies|remains handed|given|returned|passed ~ ~ by russia|moscow belong|belonged|turned|proved',
  ],
  farewell: [
    'region|community|town|city|village|district|oblast ~ received|receives|welcomed|met|meets',
    'kneel|kneels|knelt|kneeling',
    'on their knees',
    'living|human corridor|chain',
    'cortege|cortège|corteges|procession',
    'farewell|funeral|funerals|buried|bury|buries|burial|burials|laid',
    'mourn|mourns|mourning|mourners|mourned',
    'greeted|greets|welcomed|welcomes|met the|its|their ~ bodies|body|remains|fallen|heroes',
    'residents|townspeople|villagers|parishioners',
    'lined the|both ~ street|streets|road|roads',
  ],
  their_region: [
    'cargo #',
    'buryatia*|ulan-ude|pskov|dagestan*|makhachkala|bashkortostan|bashkiria|ufa|tuva|tyva|kyzyl|zabaikal*|zabaykal*|transbaikal*|yakutia*|yakutsk|chita|ossetia*|vladikavkaz|ingushetia|chechnya|kalmykia|tatarstan|kazan|chuvashia|mordovia|udmurtia|khakassia|altai|khabarovsk|primorye|vladivostok|kamchatka|sakhalin|magadan|siberia*|irkutsk|krasnoyarsk|novosibirsk|omsk|tomsk|kemerovo|kuzbass|tyumen|yekaterinburg|ekaterinburg|sverdlovsk|chelyabinsk|kurgan|perm|orenburg|samara|saratov|volgograd|astrakhan|stavropol|krasnodar|yaroslavl|ivanovo|kostroma|vologda|arkhangelsk|murmansk|karelia|ryazan|tambov|penza|ulyanovsk|kaliningrad',
    "russia's|russian regions|region|republics|enlistment|recruitment",
  ],
  mishap: [
    'road|car|bus|traffic|highway crash|accident|collision',
    'crash|accident|collision|overturned|drowned',
    'fire|flood|earthquake|landslide|avalanche',
    'tourist|tourists|pilgrims|migrant|migrants|students|seafarers',
    'sailors|sailor ~ ship|vessel|tanker|sea',
    'consulate|embassy|consul',
    'hearse|hearses|insurer|insurance',
    'attack on ~ ship|vessel|tanker',
  ],
  other_land: [
    'hamas|israel*|gaza|palestin*|lebanon|hezbollah|syria*',
    'korea*|seoul|pyongyang',
    'china|chinese|beijing|shenyang',
    'vietnam*|hanoi|laos|cambodia*|thai*|burma|myanmar',
    'japan*|tokyo|philippines|hawaii|pearl',
    'armenia*|yerevan|azerbaijan*|baku|karabakh',
    'pentagon|american servicemen|soldiers|troops|airmen',
    'u.s servicemen|soldiers|troops|airmen|service',
    'france|french|germany|german soldiers|wehrmacht|hungarian|poland|polish|finland|finnish|romanian',
    'india|indian|pakistan*|afghan*|iran*|iraq*|sudan*|yemen*|ethiopia*',
    'soviet soldiers|troops|airmen|red',
    'world war',
    'wwii|ww2|wwi',
    'korean|karabakh|winter|afghan|chechen|balkan|falklands war',
  ],
} satisfies Partial<Words>
