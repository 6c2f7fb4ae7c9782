import { onBeforeUnmount, onMounted, type Ref, ref } from 'vue'

/** Width of an element in pixels, as it changes. @param start until it is known: hidden panels of portals have none */
export function useWidth(element: Readonly<Ref<HTMLElement | null>>, start: number): Readonly<Ref<number>> {
  const width = ref(start)
  const observer = new ResizeObserver(([entry]) => {
    const seen = Math.round(entry?.contentRect.width ?? 0)
    if (seen > 0) width.value = seen
  })
  onMounted(() => element.value && observer.observe(element.value))
  onBeforeUnmount(() => observer.disconnect())
  return width
}
