import { plainText } from '../articles/plain-text.ts'
import { fieldOf, metaOf, type RawItem } from './raw-item.ts'

/** What posts call an author by, and what readers should. */
export interface Author {
  login: string
  name: string
}

/** A `wp:author` of an export, or an item of the type `guest-author` (Co-Authors Plus); undefined without a name. */
export function readAuthor(author: RawItem): Author | undefined {
  const field = (name: string) => plainText(fieldOf(author, name))
  const login = plainText(fieldOf(author, 'wp:author_login') || metaOf(author, 'cap-user_login'))
  const whole = [field('wp:author_first_name'), field('wp:author_last_name')].filter((part) => part !== '').join(' ')
  const guest = plainText(metaOf(author, 'cap-display_name')) || field('title')
  const name = field('wp:author_display_name') || whole || guest
  return login === '' || name === '' ? undefined : { login, name }
}
