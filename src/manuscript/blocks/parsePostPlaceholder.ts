/**
 * The words that a social network's embed leaves behind when a page is copied as text: `View this
 * post on Instagram` in the languages of the magazine, alone on its line but for an address.
 */
const PLATFORM =
  '(Instagram|Facebook|Twitter|X|Threads|TikTok|YouTube|Bluesky|Mastodon|Telegram|LinkedIn|Vimeo|VK|Reddit|Substack)'
const FORMS = [
  'view (?:this|the) (?:post|tweet|photo|video|reel|story|thread) on',
  '(?:watch|see) (?:this|the) (?:video|post|tweet|reel) on',
  'sieh dir (?:diesen|dieses) (?:beitrag|post|video|foto) auf',
  '(?:diesen )?beitrag auf',
  '(?:voir|afficher) (?:cette|ce) (?:publication|post|photo|vidéo) sur',
  'ver (?:esta|este|essa) (?:publicación|publicação|post|foto|vídeo|video) (?:en|no|em)',
  'visualizza questo (?:post|video) su',
  'посмотреть (?:эту|это) (?:публикацию|видео|фото) в',
  'dit bericht op',
  'bu gönderiyi',
]
const PLACEHOLDER = new RegExp(
  `^\\[?(?:${FORMS.join('|')}) ${PLATFORM}(?: (?:an|ansehen|bekijken))?[\\].…:]{0,3}$`,
  'iu',
)

/** Addresses of single posts; one alone on its line is how publishing systems embed it. */
const ADDRESSES: [RegExp, string][] = [
  [/^https:\/\/(?:www\.)?instagram\.com\/(?:[\w.]+\/)?(?:p|reel|tv)\/[\w-]+/, 'Instagram'],
  [/^https:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/\w+\/status\/\d+/, 'X'],
  [/^https:\/\/(?:www\.|m\.)?facebook\.com\/[\w.]+\/(?:posts|videos|photos)\/[\w.:-]+/, 'Facebook'],
  [/^https:\/\/(?:www\.)?tiktok\.com\/@[\w.]+\/video\/\d+/, 'TikTok'],
  [/^https:\/\/bsky\.app\/profile\/[\w.:-]+\/post\/\w+/, 'Bluesky'],
  [/^https:\/\/(?:www\.)?threads\.(?:net|com)\/@[\w.]+\/post\/[\w-]+/, 'Threads'],
  [/^https:\/\/(?:www\.youtube\.com\/(?:watch\?v=|embed\/)|youtu\.be\/)[\w-]+/, 'YouTube'],
  [/^https:\/\/t\.me\/\w+\/\d+/, 'Telegram'],
]

/**
 * The platform and the address, where one stands with it; null for any other line.
 *
 * @example parsePostPlaceholder('View this post on Instagram') // { platform: 'Instagram' }
 */
export function parsePostPlaceholder(text: string): { platform: string; url?: string } | null {
  if (text.length > 400) return null
  const address = /https?:\/\/\S+$/.exec(text.trim())?.[0]
  const words = (address === undefined ? text : text.slice(0, text.lastIndexOf(address))).trim()
  const platform = PLACEHOLDER.exec(words.replace(/\s+/g, ' '))?.[1]
  if (platform !== undefined) {
    return address === undefined ? { platform } : { platform, url: address }
  }
  const known = ADDRESSES.find(([form]) => address !== undefined && form.test(address))
  return known && address !== undefined && words === ''
    ? { platform: known[1], url: address }
    : null
}
