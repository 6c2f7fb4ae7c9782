import { type Ref, ref } from 'vue'

const KEY = 'antq:session'

/**
 * This site signs people in itself and hands the token over in the hash. The token leaves the address at once and lives
 * as long as the browser tab.
 */
export function useSession(): { readonly token: Ref<string | null>; end(): void } {
  const token = ref(takeFromHash() ?? sessionStorage.getItem(KEY))
  if (token.value) sessionStorage.setItem(KEY, token.value)
  const end = (): void => {
    token.value = null
    sessionStorage.removeItem(KEY)
  }
  return { token, end }
}

function takeFromHash(): string | null {
  const found = /^#antq-session=([\w-]+\.[\w-]+\.[\w-]+)$/.exec(location.hash)?.[1]
  if (found) history.replaceState(history.state, '', location.pathname + location.search)
  return found ?? null
}
