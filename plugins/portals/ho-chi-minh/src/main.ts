import { createApp } from 'vue'
import PortalApp from './PortalApp.vue'
import './portal.css'

createApp(PortalApp).mount('#app')
