/* What such a site runs besides: jQuery in the old manner, listening for keys on the whole document. */
$(function () {
  $(document).on('keydown', function (event) {
    $('body').attr('data-last-key', event.key)
  })
  // Sites of this kind remember the open tab in the address, and open it again.
  function openFromAddress() {
    if (/^#antq\//.test(location.hash)) $('#noi-dung a[href="#phong-trao"]').tab('show')
    else if (/^#(gioi-thieu|phong-trao)$/.test(location.hash))
      $('#noi-dung a[href="' + location.hash + '"]').tab('show')
  }
  $(window).on('hashchange', openFromAddress)
  openFromAddress()
  $('.bttop').on('click', function (event) {
    event.preventDefault()
    $('html,body').animate({ scrollTop: 0 }, 300)
  })
})
