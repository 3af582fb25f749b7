import type { Words } from '#statement/vocabulary/idea.ts'

/** The dead whom no side has given the other, in English. */
export const EN_OTHER_DEAD = {
  noise: [
    // The name of those who search.
    'the on the shield unit|team|group|mission|project',
    'liberated|de-occupied|deoccupied village|villages|town|towns|city|cities|settlement|settlements|territory|territories|area|areas|part|parts|district|districts|land|lands',
    'remains of ~ drone|drones|rocket|rockets|missile|missiles|aircraft|plane|jet|helicopter|satellite|dinosaur|mammoth|animals|dog|dogs|horse|building|house',
    'body bag|bags',
    'now|currently receiving|examining|identifying|storing|sorting|processing|handling',
  ],
  /** What is given to morgues holds bodies and is none. */
  thing: [
    'vehicle|vehicles|truck|trucks|van|vans|trailer|trailers ~ to carry|transport|move|store|keep|take',
    'vehicle|vehicles|truck|trucks|van|vans|trailer|trailers|container|containers|refrigerators|freezers for',
    'chamber|chambers|coolers|units|unit|equipment|laboratory|laboratories|lab|labs|bags|stretchers for',
  ],
  study: [
    'bodies|remains handed|given|returned|passed ~ ~ by russia|moscow belong|belonged|turned|proved',
  ],
  dead: ['found|find|finds ~ rest', 'laid to rest'],
  inland: [
    'from kyiv|kiev|lviv|odesa|odessa|kharkiv|dnipro|zaporizhzhia|vinnytsia|zhytomyr|rivne|lutsk|ternopil|khmelnytskyi|chernivtsi|ivano-frankivsk|uzhhorod|poltava|sumy|chernihiv|cherkasy|kropyvnytskyi|mykolaiv|kherson ~ to kyiv|kiev|lviv|odesa|odessa|kharkiv|dnipro|zaporizhzhia|vinnytsia|zhytomyr|rivne|lutsk|ternopil|khmelnytskyi|chernivtsi|ivano-frankivsk|uzhhorod|poltava|sumy|chernihiv|cherkasy|kropyvnytskyi|mykolaiv|kherson',
    'to kyiv|kiev|lviv|odesa|odessa|kharkiv|dnipro|zaporizhzhia|vinnytsia|zhytomyr|rivne|lutsk|ternopil|khmelnytskyi|chernivtsi|ivano-frankivsk|uzhhorod|poltava|sumy|chernihiv|cherkasy|kropyvnytskyi|mykolaiv|kherson ~ from kyiv|kiev|lviv|odesa|odessa|kharkiv|dnipro|zaporizhzhia|vinnytsia|zhytomyr|rivne|lutsk|ternopil|khmelnytskyi|chernivtsi|ivano-frankivsk|uzhhorod|poltava|sumy|chernihiv|cherkasy|kropyvnytskyi|mykolaiv|kherson',
  ],
  farewell: [
    'region|community|town|city|village|district|oblast ~ received|receives|welcomed|met|meets',
    'kneel|kneels|knelt|kneeling',
    'on their knees',
    'living|human corridor|chain',
    'cortege|cortège|corteges|procession',
    'farewell|funeral|funerals|buried|bury|buries|burial|burials|laid',
    'honour|honours|honoured|honor|honors|honored|tribute',
    'laid|lay|lays to rest',
    'found|find|finds ~ rest',
    'final|last resting place',
    'mourn|mourns|mourning|mourners|mourned',
    'greeted|greets|welcomed|welcomes|met the|its|their ~ bodies|body|remains|fallen|heroes',
    'residents|townspeople|villagers|parishioners',
    'lined the|both ~ street|streets|road|roads',
  ],
  their_region: [
    'cargo #',
    'buryatia*|ulan-ude|pskov|dagestan*|makhachkala|bashkortostan|bashkiria|ufa|tuva|tyva|kyzyl|zabaikal*|zabaykal*|transbaikal*|yakutia*|yakutsk|chita|ossetia*|vladikavkaz|ingushetia|chechnya|kalmykia|tatarstan|kazan|chuvashia|mordovia|udmurtia|khakassia|altai|khabarovsk|primorye|vladivostok|lipetsk|vladimir|grozny|kamchatka|sakhalin|magadan|siberia*|irkutsk|krasnoyarsk|novosibirsk|omsk|tomsk|kemerovo|kuzbass|tyumen|yekaterinburg|ekaterinburg|sverdlovsk|chelyabinsk|kurgan|perm|voronezh|izhevsk|orenburg|samara|saratov|volgograd|astrakhan|stavropol|krasnodar|yaroslavl|ivanovo|kostroma|vologda|arkhangelsk|murmansk|karelia|ryazan|tambov|penza|ulyanovsk|kaliningrad',
    "russia's|russian regions|region|republics|enlistment|recruitment",
  ],
  mishap: [
    '# ~ ~ workers|builders|employees',
    'road|car|bus|traffic|highway|plant|factory|mine crash|explosion|blast|accident|collision',
    'crash|accident|collision|overturned|drowned',
    'fire|flood|earthquake|landslide|avalanche',
    'tourist|tourists|pilgrims|migrant|migrants|seafarers|climber|climbers|hiker|hikers|miners|fishermen|divers|trucker',
    'sailors|sailor ~ ship|vessel|tanker|sea',
    'consulate|embassy|consul',
    'sunken|sank|seamen',
    'crew members ~ an|plane|jet',
    'hearse|hearses|insurer|insurance',
    'attack on ~ ship|vessel|tanker',
  ],
  other_land: [
    'hamas|idf|australia*|papua|israel*|gaza|palestin*|lebanon|hezbollah|syria*',
    'korea*|seoul|pyongyang',
    'china|chinese|beijing|shenyang',
    'vietnam*|hanoi|laos|cambodia*|thai*|burma|myanmar',
    'japan*|tokyo|philippines|hawaii|pearl',
    'armenia*|yerevan|azerbaijan*|baku|karabakh',
    'pentagon',
    'american servicemen|soldiers|troops|airmen',
    'u.s servicemen|soldiers|troops|airmen|service',
    'german|hungarian|french|polish|romanian|finnish soldiers',
    'france|germany|wehrmacht|poland|finland|indonesia*|netherlands|dutch|belgium|argentin*|falklands|malaysia*|rwanda*|congo*|somali*|cameroon*|nigeria*|turkey|türkiye|colonial',
    'india|indian|pakistan*|afghan*|iran*|iraq*|sudan*|yemen*|ethiopia*',
    'soviet soldiers|troops|airmen',
    'world war',
    'wwii|ww2|wwi',
    'korean|karabakh|winter|afghan|chechen|balkan|falklands war',
  ],
} satisfies Partial<Words>
