/* Prototype.js 1.6 and a hand-written library, as they are still found: both leave marks on the built-in objects. */
Array.prototype.toJSON = function () {
  return (
    '[' +
    this.map(function (item) {
      return JSON.stringify(item)
    }).join(',') +
    ']'
  )
}
Object.defineProperty(String.prototype, 'toDate', {
  configurable: true,
  value: function () {
    return new Date(this)
  },
})

/* ASP.NET's default button: Enter anywhere in the page's one form presses “Tìm”. */
document.addEventListener('keypress', function (event) {
  if (event.key !== 'Enter') return
  document.documentElement.setAttribute('data-default-button', 'pressed')
  event.preventDefault()
})

function chonThe(so) {
  for (var i = 1; i <= 3; i++) {
    document.getElementById('the-' + i).style.display = i === so ? '' : 'none'
    document.getElementById('nut-' + i).className = i === so ? 'the-chon' : 'the-khac'
  }
}

window.onload = function () {
  if (location.hash.indexOf('#antq/duties') === 0) chonThe(3)
  else if (location.hash.indexOf('#antq/') === 0) chonThe(2)
  document.aspnetForm.onsubmit = function () {
    return false
  }
}
