import { onScopeDispose, ref, type Ref, type ShallowRef } from 'vue'

/** Height of a frame of ours before it has told its own. */
const UNTOLD = 480

/** Pixels that the content of a frame asks for; the frame stands on our own origin. */
export function useFrameHeight(frame: Readonly<ShallowRef<HTMLIFrameElement | null>>): Readonly<Ref<number>> {
  const height = ref(UNTOLD)
  const hear = ({ origin, source, data }: MessageEvent<{ antq?: unknown; height?: unknown } | null>): void => {
    if (origin !== location.origin || source !== frame.value?.contentWindow || data?.antq !== 1) return
    if (typeof data.height === 'number' && Number.isFinite(data.height) && data.height > 0) height.value = data.height
  }
  window.addEventListener('message', hear)
  onScopeDispose(() => window.removeEventListener('message', hear))
  return height
}
