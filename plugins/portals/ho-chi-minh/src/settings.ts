const place = document.getElementById('app')

/** Where the gateway is and which province this is: the server writes both into the page. */
export const gateway = place?.dataset.gateway ?? ''
export const province = place?.dataset.province ?? ''
