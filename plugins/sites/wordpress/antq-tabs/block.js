// The block in WordPress's editor: a sign in its place, and two fields beside it. The site shows the tabs themselves.
;(function (blocks, element, components, editor, words) {
  var create = element.createElement

  function field(props, name, label, help) {
    return create(components.TextControl, {
      label: label,
      help: help,
      value: props.attributes[name],
      onChange: function (value) {
        var change = {}
        change[name] = value.trim()
        props.setAttributes(change)
      },
    })
  }

  blocks.registerBlockType('antq/tabs', {
    apiVersion: 2,
    title: words.title,
    description: words.text,
    category: 'embed',
    icon: 'shield',
    attributes: { province: { type: 'string', default: '' }, tab: { type: 'string', default: '' } },
    supports: { align: ['wide', 'full'], html: false },
    edit: function (props) {
      return create(
        element.Fragment,
        null,
        create(
          editor.InspectorControls,
          null,
          create(
            components.PanelBody,
            { title: words.title },
            field(props, 'province', words.province, words.provinceHint),
            field(props, 'tab', words.tab, words.tabHint),
          ),
        ),
        create(
          'div',
          editor.useBlockProps(),
          create(components.Placeholder, { icon: 'shield', label: words.title, instructions: words.text }),
        ),
      )
    },
    save: function () {
      return null
    },
  })
})(window.wp.blocks, window.wp.element, window.wp.components, window.wp.blockEditor, window.antqTabsWords)
