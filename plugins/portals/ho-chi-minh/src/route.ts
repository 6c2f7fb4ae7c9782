import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

export type PageName = 'trang-chu' | 'ke-hoach' | 'viec-va-tien-do'

/** `#/ke-hoach/plan/plan_01J…`: a page of this site and, behind it, the place in our guest's tab. */
export function useRoute(): {
  readonly page: Ref<PageName>
  readonly place: Ref<string>
  go(page: PageName, place?: string, replace?: boolean): void
} {
  const page = ref<PageName>('trang-chu')
  const place = ref('')
  const read = (): void => {
    const found = /^#\/(ke-hoach|viec-va-tien-do)(?:\/(.*))?$/.exec(location.hash)
    page.value = (found?.[1] as PageName | undefined) ?? 'trang-chu'
    place.value = decodeURI(found?.[2] ?? '')
  }
  onMounted(() => addEventListener('popstate', read))
  onBeforeUnmount(() => removeEventListener('popstate', read))
  read()
  return {
    page,
    place,
    go(to, inner = '', replace = false) {
      const hash = `#/${to}${inner ? `/${encodeURI(inner)}` : ''}`
      history[replace ? 'replaceState' : 'pushState'](null, '', hash)
      read()
    },
  }
}
